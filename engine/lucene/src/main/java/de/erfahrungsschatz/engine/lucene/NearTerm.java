package de.erfahrungsschatz.engine.lucene;

import java.util.Comparator;

/// A term that is spelt nearly like a word.
///
/// @param term as the analysis makes it
/// @param distance how many letters are to be changed, added, removed or swapped with a neighbour
/// @param passages in how many it stands; at least 1
record NearTerm(String term, int distance, int passages) {

    /// The nearest first, of equally near ones the most frequent.
    static final Comparator<NearTerm> ORDER = Comparator.comparingInt(NearTerm::distance)
            .thenComparing(Comparator.comparingInt(NearTerm::passages).reversed()).thenComparing(NearTerm::term);
}
