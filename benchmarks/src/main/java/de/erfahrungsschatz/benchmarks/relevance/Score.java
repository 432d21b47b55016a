package de.erfahrungsschatz.benchmarks.relevance;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// How good one answer was.
///
/// @param query the id of the query
/// @param values by measure; some may be unknown of answers that were given long ago
record Score(String query, Map<Measure, Double> values) {

    Score {
        values = Map.copyOf(values);
    }

    /// Every measure of an answer.
    static Score of(JudgedQuery query, List<String> found) {
        Map<Measure, Double> values = new EnumMap<>(Measure.class);
        for (Measure measure : Measure.values()) {
            values.put(measure, measure.of(query, found));
        }
        return new Score(query.id(), values);
    }
}
