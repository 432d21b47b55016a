package de.erfahrungsschatz.benchmarks.relevance;

import java.nio.file.Path;
import java.util.List;

/// A query and a text that must, or must not, meet.
///
/// @param id its name
/// @param category what it is about, such as `compound-head`
/// @param kind what must happen
/// @param text the words; a line break in them is a line break of a document
/// @param other the text that must stand below; "" unless the kind is [Kind#PREFER]
record Probe(String id, String category, Kind kind, String query, String text, String other) {

    /// What must happen.
    enum Kind {
        /// The query finds the text.
        MATCH,
        /// The query does not find it.
        NOMATCH,
        /// The query finds the text before the other one, if it finds that at all.
        PREFER
    }

    /// The probes of a file: rows of id, category, kind (`match`, `nomatch`, `prefer`), query, text and, to be preferred to, another
    /// text, divided by tabs; `\n` stands for a line break.
    ///
    /// @throws java.io.UncheckedIOException when it cannot be read
    /// @throws IllegalArgumentException when a row is malformed
    static List<Probe> read(Path file) {
        return TabFile.read(file, 5).stream().map(Probe::of).toList();
    }

    private static Probe of(List<String> row) {
        Kind kind = switch (row.get(2)) {
            case "match" -> Kind.MATCH;
            case "nomatch" -> Kind.NOMATCH;
            case "prefer" -> Kind.PREFER;
            default -> throw new IllegalArgumentException("Probe " + row.get(0) + " of an unknown kind: " + row.get(2));
        };
        String other = row.size() > 5 ? lines(row.get(5)) : "";
        if ((kind == Kind.PREFER) == other.isBlank()) {
            throw new IllegalArgumentException(
                    "Probe " + row.get(0) + " has one text where two are needed, or two for one");
        }
        return new Probe(row.get(0), row.get(1), kind, row.get(3), lines(row.get(4)), other);
    }

    private static String lines(String text) {
        return text.replace("\\n", "\n");
    }
}
