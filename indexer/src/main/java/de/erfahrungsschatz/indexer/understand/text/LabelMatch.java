package de.erfahrungsschatz.indexer.understand.text;

/// A place in a text where a concept is named.
///
/// @param concept the concept's id
/// @param strength how much the label proves
/// @param start where the name begins in the text, in UTF-16 units
/// @param end where it ends, exclusive
public record LabelMatch(String concept, Strength strength, int start, int end) {

    /// How much a label proves, in rising order.
    public enum Strength {
        /// It is ambiguous, and counts only beside other evidence.
        WEAK,
        /// It begins a longer word that has to do with it.
        PART,
        /// It is another name, often of something near by.
        ALTERNATIVE,
        /// It is the concept's own name.
        PREFERRED
    }
}
