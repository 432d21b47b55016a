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

/// What is the same on every page.
///
/// @param texts the language
/// @param settings how the site presents itself
/// @param styleSheet its address
/// @param theme the address of the style sheet that sets the site's own colours; null where it has none
/// @param printSheet the address of the style sheet for paper
/// @param logo its address
/// @param scripts the addresses of what makes searching quicker and collects passages
/// @param frameSheet the address of the style sheet for frames on other websites
/// @param demoSheet the address of the style sheet that makes it hard for the widget
record Site(Texts texts, SiteSettings settings, String styleSheet, @Nullable String theme, String printSheet,
        String logo, List<String> scripts, String frameSheet, String demoSheet) {

    private static final String ASSETS = "/assets/";

    /// The site that presents itself so, in German.
    static Site of(SiteSettings settings) {
        String css = settings.colours().css();
        Logo own = settings.logo();
        return new Site(Texts.german(), settings, address("style.css"),
                css.isEmpty() ? null : address("theme.css", css.getBytes(StandardCharsets.UTF_8)), address("print.css"),
                own == null ? address("logo.svg") : address("logo", own.bytes()),
                List.of(address("search.js"), address("collection.js")), address("embed.css"), address("demo.css"));
    }

    /// What the site is called.
    String name() {
        return settings.name();
    }

    private static String address(String file) {
        try (InputStream stream = Site.class.getResourceAsStream(ASSETS + file)) {
            if (stream == null) {
                throw new IllegalStateException("Not shipped: " + ASSETS + file);
            }
            return address(file, stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the shipped file " + ASSETS + file, e);
        }
    }

    /// An address that changes with the content: browsers may keep a file for a while, but not beyond the next version.
    private static String address(String file, byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(content);
        return ASSETS + file + "?v=" + Long.toHexString(sum.getValue());
    }
}
