package de.erfahrungsschatz.benchmarks.relevance;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads the queries (`queries.tsv`: id, words) and judgements (`qrels.tsv`: query, ignored, document, grade) of a folder.
///
/// Judgements are divided by tabs, so that names of documents may hold spaces, or in lines without tabs by spaces.
final class JudgementFiles {

    private JudgementFiles() {}

    /// The queries for which something is relevant; the others tell nothing.
    ///
    /// @throws java.io.UncheckedIOException when a file cannot be read
    /// @throws IllegalArgumentException when a line is malformed
    static List<JudgedQuery> read(Path folder) {
        Map<String, Map<String, Integer>> grades = grades(folder.resolve("qrels.tsv"));
        return TabFile.read(folder.resolve("queries.tsv"), 2).stream().filter(row -> grades.containsKey(row.get(0)))
                .map(row -> new JudgedQuery(row.get(0), row.get(1), grades.getOrDefault(row.get(0), Map.of())))
                .toList();
    }

    private static Map<String, Map<String, Integer>> grades(Path file) {
        Map<String, Map<String, Integer>> grades = new HashMap<>();
        for (List<String> row : TabFile.read(file, 4)) {
            int grade = Integer.parseInt(row.get(3));
            if (grade > 0) {
                grades.computeIfAbsent(row.get(0), _ -> new HashMap<>())
                        .put(Normalizer.normalize(row.get(2), Normalizer.Form.NFC), grade);
            }
        }
        return grades;
    }
}
