package de.erfahrungsschatz.api.http;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/// The script of the widget, and the page that shows it at work and how to embed it.
///
/// The script has two addresses. One is for ever, and what is there changes with the program; the other changes with the
/// script, so that browsers may keep it, and an integrity value fits it.
final class WidgetFiles {

    private static final String SCRIPT = "erfahrungsschatz-suche";
    /// So many digits tell any two versions apart.
    private static final int VERSION_DIGITS = 16;

    /// What the demonstration keeps to: as strict as the widget allows its hosts to be.
    private static final String STRICT = "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; "
            + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; "
            + "require-trusted-types-for 'script'; trusted-types 'none'";

    private WidgetFiles() {}

    static void register(SiteRoutes routes, LocalPages pages) {
        byte[] script = Resource.read("/widget/" + SCRIPT + ".js");
        String version = HexFormat.of().formatHex(digest("SHA-256", script)).substring(0, VERSION_DIGITS);
        String versioned = "/widget/" + SCRIPT + "." + version + ".js";
        String integrity = "sha384-" + Base64.getEncoder().encodeToString(digest("SHA-384", script));
        script(routes, "/widget/" + SCRIPT + ".js", script, "public, max-age=3600");
        script(routes, versioned, script, "public, max-age=31536000, immutable");
        routes.page("/widget/demo", context -> Replies.html(context.header("Content-Security-Policy", STRICT), 200,
                pages.of(context).demonstration(versioned, integrity)));
    }

    private static void script(SiteRoutes routes, String path, byte[] script, String caching) {
        routes.at(path, context -> {
            WidgetRoutes.openToAll(context);
            context.contentType("text/javascript; charset=utf-8").header("Cache-Control", caching).result(script);
        });
    }

    private static byte[] digest(String algorithm, byte[] bytes) {
        try {
            return MessageDigest.getInstance(algorithm).digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has " + algorithm, e);
        }
    }
}
