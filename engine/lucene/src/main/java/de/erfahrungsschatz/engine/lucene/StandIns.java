package de.erfahrungsschatz.engine.lucene;

import de.erfahrungsschatz.engine.port.Approximation;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What is looked for in the place of words that no document holds.
///
/// @param terms for such words, as they stand in their clauses, the terms that stand in
/// @param told the same, to be told
record StandIns(Map<String, Alike> terms, List<Approximation> told) {

    /// Every word is looked for as it was typed.
    static final StandIns NONE = new StandIns(Map.of(), List.of());

    StandIns {
        terms = Map.copyOf(terms);
        told = List.copyOf(told);
    }

    boolean isEmpty() {
        return terms.isEmpty();
    }

    /// What stands in for a word of a clause; empty when it stays.
    Optional<Wanted> of(String word) {
        return Optional.ofNullable(terms.get(word));
    }
}
