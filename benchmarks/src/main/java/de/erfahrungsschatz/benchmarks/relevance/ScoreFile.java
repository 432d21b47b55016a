package de.erfahrungsschatz.benchmarks.relevance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Keeps for each set what the product reached on each of its queries, as rows of query, nDCG@10 and R@100 divided by tabs. These
/// files are committed, so that a change can be compared with the state before it.
///
/// @param folder holds a file for each set
record ScoreFile(Path folder) {

    private static final String BEFORE = "before";

    /// What was reached on a set; empty when nothing is kept of it.
    Optional<Scores> read(String set) {
        Path file = file(set);
        return Files.exists(file)
                ? Optional.of(new Scores(BEFORE, TabFile.read(file, 3).stream().map(ScoreFile::score).toList()))
                : Optional.empty();
    }

    /// Keeps what was reached on a set.
    ///
    /// @throws UncheckedIOException when it cannot be written
    void write(String set, Scores scores) {
        Stream<String> head = Stream.of("# query\t" + Measure.NDCG.label() + "\t" + Measure.RECALL_100.label());
        try {
            Files.write(file(set), Stream.concat(head, scores.each().stream().map(ScoreFile::row)).toList());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file(set), e);
        }
    }

    private Path file(String set) {
        return folder.resolve(set + ".tsv");
    }

    private static Score score(List<String> row) {
        return new Score(row.get(0), Map.of(Measure.NDCG, Double.valueOf(row.get(1)), Measure.RECALL_100,
                Double.valueOf(row.get(2))));
    }

    private static String row(Score score) {
        return String.format(Locale.ROOT, "%s\t%.6f\t%.6f", score.query(), score.values().get(Measure.NDCG),
                score.values().get(Measure.RECALL_100));
    }
}
