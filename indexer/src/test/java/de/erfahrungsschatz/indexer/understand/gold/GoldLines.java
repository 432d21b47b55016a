package de.erfahrungsschatz.indexer.understand.gold;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The lines of all gold files as they are written: a large sample of German text.
public final class GoldLines {

    private GoldLines() {}

    /// Those with something in them.
    public static List<String> all() {
        try (Stream<Path> files = Files.walk(Path.of("src", "test", "resources", "gold"))) {
            return files.filter(file -> file.toString().endsWith(".gold")).flatMap(GoldLines::lines).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream().filter(line -> !line.isBlank());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
