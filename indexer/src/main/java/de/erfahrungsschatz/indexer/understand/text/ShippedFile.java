package de.erfahrungsschatz.indexer.understand.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// What the program knows of words comes with it, in files of its own. In all of them blank lines and those that begin with `#` mean
/// nothing.
public final class ShippedFile {

    private ShippedFile() {}

    /// The lines of a file that mean something, in order.
    ///
    /// @param reader beside which the file lies, unless its name begins with `/`
    /// @throws IllegalStateException when the file is not there
    public static List<String> lines(Class<?> reader, String name) {
        try (InputStream stream = reader.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("Not shipped: " + name);
            }
            return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the shipped file " + name, e);
        }
    }
}
