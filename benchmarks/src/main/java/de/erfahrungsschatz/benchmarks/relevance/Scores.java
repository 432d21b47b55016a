package de.erfahrungsschatz.benchmarks.relevance;

import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/// How good the answers of a searcher to all queries of a set were.
///
/// @param searcher its name
/// @param each in the order of the queries
record Scores(String searcher, List<Score> each) {

    Scores {
        each = List.copyOf(each);
    }

    /// The scores of answers to the queries, one for each in the same order.
    static Scores of(String searcher, List<JudgedQuery> queries, List<List<String>> answers) {
        return new Scores(searcher, IntStream.range(0, queries.size())
                .mapToObj(i -> Score.of(queries.get(i), answers.get(i))).toList());
    }

    /// The mean of a measure; empty where it is not known of every answer, or there is none.
    OptionalDouble mean(Measure measure) {
        if (each.stream().anyMatch(score -> !score.values().containsKey(measure))) {
            return OptionalDouble.empty();
        }
        return values(measure).stream().mapToDouble(Double::doubleValue).average();
    }

    /// A measure that is known of every answer.
    List<Double> values(Measure measure) {
        return each.stream().map(score -> Objects.requireNonNull(score.values().get(measure))).toList();
    }

    /// Whether both are about the same queries in the same order.
    boolean isComparableTo(Scores other) {
        return each.stream().map(Score::query).toList().equals(other.each().stream().map(Score::query).toList());
    }
}
