package de.erfahrungsschatz.indexer.understand.text;

import de.erfahrungsschatz.indexer.understand.text.LabelMatch.Strength;
import java.util.List;

/// A label that a matcher looks for.
///
/// @param words folded, in order; at least one
/// @param noun whether it is written with a capital, so that "wohnen" is no mention of "Wohnen"
record KnownLabel(String concept, Strength strength, List<String> words, boolean noun) {

    boolean fitsCase(int first) {
        return !noun || words.size() > 1 || !Character.isLowerCase(first);
    }

    boolean sure() {
        return strength != Strength.WEAK;
    }

    KnownLabel atLeast(Strength limit) {
        return strength.compareTo(limit) < 0 ? new KnownLabel(concept, limit, words, noun) : this;
    }

    KnownLabel atMost(Strength limit) {
        return strength.compareTo(limit) > 0 ? new KnownLabel(concept, limit, words, noun) : this;
    }
}
