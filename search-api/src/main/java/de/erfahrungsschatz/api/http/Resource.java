package de.erfahrungsschatz.api.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/// Files that are shipped inside the program.
final class Resource {

    private Resource() {}

    /// The bytes of a file on the class path.
    ///
    /// @throws IllegalStateException when it was not shipped
    static byte[] read(String path) {
        try (InputStream stream = Resource.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException("Not shipped: " + path);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the shipped file " + path, e);
        }
    }
}
