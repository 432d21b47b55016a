package de.erfahrungsschatz.api.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.CRC32;

/// What is the same on every page.
///
/// @param texts the language
/// @param name what the site is called
/// @param styleSheet its address
/// @param printSheet the address of the style sheet for paper
/// @param logo its address
/// @param experts whether it shows people by what they can tell about
record Site(Texts texts, String name, String styleSheet, String printSheet, String logo, boolean experts) {

    private static final String ASSETS = "/assets/";

    /// The site of that name, in German.
    static Site of(String name, boolean experts) {
        return new Site(Texts.german(), name, address("style.css"), address("print.css"), address("logo.svg"), experts);
    }

    /// An address that changes with the content: browsers may keep a file for a while, but not beyond the next version.
    private static String address(String file) {
        try (InputStream stream = Site.class.getResourceAsStream(ASSETS + file)) {
            if (stream == null) {
                throw new IllegalStateException("Not shipped: " + ASSETS + file);
            }
            CRC32 sum = new CRC32();
            sum.update(stream.readAllBytes());
            return ASSETS + file + "?v=" + Long.toHexString(sum.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the shipped file " + ASSETS + file, e);
        }
    }
}
