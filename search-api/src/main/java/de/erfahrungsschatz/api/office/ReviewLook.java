package de.erfahrungsschatz.api.office;

/// What came of looking at what should be looked at.
public sealed interface ReviewLook {

    /// It is known.
    record Listed(ReviewList list) implements ReviewLook {}

    /// It is not, and why.
    ///
    /// @param sentence for people, one or more lines
    record Refused(String sentence) implements ReviewLook {}
}
