package de.erfahrungsschatz.api.page;

import de.erfahrungsschatz.api.config.Logo;
import de.erfahrungsschatz.api.config.SiteSettings;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/// The addresses of what pages are shown with.
///
/// @param styleSheet for all pages
/// @param theme the style sheet that sets the site's own colours; null where it has none
/// @param printSheet the style sheet for paper
/// @param logo the picture beside the name
/// @param scripts what makes searching quicker and collects passages
/// @param findsScript what jumps between the finds in a document
/// @param frameSheet the style sheet for frames on other websites
/// @param demoSheet the style sheet that makes it hard for the widget
record Assets(String styleSheet, @Nullable String theme, String printSheet, String logo, List<String> scripts,
        String findsScript, String frameSheet, String demoSheet) {

    private static final String FOLDER = "/assets/";

    /// Those of a site that presents itself so.
    static Assets of(SiteSettings settings) {
        String css = settings.colours().css();
        Logo own = settings.logo();
        return new Assets(address("style.css"),
                css.isEmpty() ? null : address("theme.css", css.getBytes(StandardCharsets.UTF_8)), address("print.css"),
                own == null ? address("logo.svg") : address("logo", own.bytes()),
                List.of(address("search.js"), address("collection.js")), address("finds.js"),
                address("embed.css"),
                address("demo.css"));
    }

    private static String address(String file) {
        try (InputStream stream = Assets.class.getResourceAsStream(FOLDER + file)) {
            if (stream == null) {
                throw new IllegalStateException("Not shipped: " + FOLDER + file);
            }
            return address(file, stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the shipped file " + FOLDER + file, e);
        }
    }

    /// An address that changes with the content: browsers may keep a file for a while, but not beyond the next version.
    private static String address(String file, byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(content);
        return FOLDER + file + "?v=" + Long.toHexString(sum.getValue());
    }
}
