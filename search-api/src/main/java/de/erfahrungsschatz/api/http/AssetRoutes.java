package de.erfahrungsschatz.api.http;

import de.erfahrungsschatz.api.config.SiteSettings;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/// Style sheets and pictures of the pages: a closed list, read once, and what the site brings of its own.
///
/// @param site its colours and its logo
record AssetRoutes(SiteSettings site) {

    private static final Map<String, String> TYPES = Map.of(
            "style.css", "text/css; charset=utf-8",
            "print.css", "text/css; charset=utf-8",
            "collection.js", "text/javascript; charset=utf-8",
            "finds.js", "text/javascript; charset=utf-8",
            "search.js", "text/javascript; charset=utf-8",
            "embed.css", "text/css; charset=utf-8",
            "demo.css", "text/css; charset=utf-8",
            "logo.svg", "image/svg+xml");

    void register(SiteRoutes routes) {
        TYPES.forEach((name, type) -> serve(routes, name, type, Resource.read("/assets/" + name)));
        String css = site.colours().css();
        if (!css.isEmpty()) {
            serve(routes, "theme.css", "text/css; charset=utf-8", css.getBytes(StandardCharsets.UTF_8));
        }
        if (site.logo() != null) {
            serve(routes, "logo", site.logo().mediaType(), site.logo().bytes());
        }
    }

    private static void serve(SiteRoutes routes, String name, String type, byte[] bytes) {
        routes.at("/assets/" + name, context -> context.contentType(type)
                .header("Cache-Control", "public, max-age=3600").result(bytes));
    }
}
