package de.erfahrungsschatz.benchmarks.relevance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

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
        try (Stream<Path> files = Files.walk(path)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot delete " + path, e);
        }
    }
}
