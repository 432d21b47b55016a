package de.erfahrungsschatz.benchmarks.relevance;

import de.erfahrungsschatz.benchmarks.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A folder for indexes that nobody needs afterwards. Closing deletes it.
record TemporaryFolder(Path path) implements AutoCloseable {

    /// Makes an empty one.
    static TemporaryFolder make() {
        try {
            return new TemporaryFolder(Files.createTempDirectory("relevance"));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot make a temporary folder", e);
        }
    }

    @Override
    public void close() {
        Folders.delete(path);
    }
}
