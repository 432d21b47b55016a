package de.erfahrungsschatz.benchmarks.relevance;

import java.util.Map;

/// A query of which somebody has judged what answers it.
///
/// @param id its name within its set
/// @param words as typed
/// @param grades how well documents answer it, by their names, from 1 on; what is not there is not relevant
record JudgedQuery(String id, String words, Map<String, Integer> grades) {

    JudgedQuery {
        grades = Map.copyOf(grades);
    }

    /// How well a document answers it; 0 when it does not.
    int grade(String document) {
        return grades.getOrDefault(document, 0);
    }
}
