package de.erfahrungsschatz.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// What is done to whole folders.
public final class Folders {

    private Folders() {}

    /// How many bytes the files below a folder have together; 0 when it is not there.
    ///
    /// @throws UncheckedIOException when it cannot be looked through
    public static long bytes(Path folder) {
        long bytes = 0;
        for (Path path : below(folder)) {
            bytes += Files.isRegularFile(path) ? size(path) : 0;
        }
        return bytes;
    }

    /// Removes a folder with all that is below it; one that is not there is no mistake.
    ///
    /// @throws UncheckedIOException when something cannot be removed
    public static void delete(Path folder) {
        try {
            for (Path path : below(folder).reversed()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot remove " + folder, e);
        }
    }

    /// The folder and all that is below it, each folder before what is in it.
    private static List<Path> below(Path folder) {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.sorted(Comparator.naturalOrder()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot look through " + folder, e);
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot look at " + file, e);
        }
    }
}
