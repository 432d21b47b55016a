package de.erfahrungsschatz.benchmarks.relevance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Reads files of rows whose cells are divided by tabs; lines that are blank or begin with `#` are no rows.
public final class TabFile {

    private TabFile() {}

    /// The rows of a file.
    ///
    /// @param least how many cells each row must have
    /// @throws UncheckedIOException when it cannot be read
    /// @throws IllegalArgumentException when a row has fewer cells
    public static List<List<String>> read(Path file, int least) {
        List<List<String>> rows = new ArrayList<>();
        List<String> lines = lines(file);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> cells = List.of(line.split(line.contains("\t") ? "\t" : " +", -1));
            if (cells.size() < least) {
                throw new IllegalArgumentException(
                        file + ":" + (i + 1) + ": " + cells.size() + " cells where " + least + " are needed");
            }
            rows.add(cells);
        }
        return rows;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }
}
