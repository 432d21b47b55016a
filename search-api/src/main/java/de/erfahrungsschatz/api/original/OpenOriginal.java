package de.erfahrungsschatz.api.original;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Optional;

/// An original that is being read.
///
/// @param size in bytes
/// @param content from its beginning; jumping ahead in it costs nothing
public record OpenOriginal(Original original, long size, InputStream content) implements AutoCloseable {

    /// Empty when it cannot be opened.
    static Optional<OpenOriginal> of(Original original) {
        try {
            return Optional.of(new OpenOriginal(original, Files.size(original.file()),
                    Files.newInputStream(original.file())));
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    /// Lets go of the file. What was read of it stays right, so a failure tells nothing.
    @Override
    public void close() {
        try {
            content.close();
        } catch (IOException _) {
            // Nothing was written.
        }
    }
}
