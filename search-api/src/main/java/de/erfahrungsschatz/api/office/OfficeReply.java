package de.erfahrungsschatz.api.office;

/// What the program said.
public sealed interface OfficeReply {

    /// It did what was asked.
    ///
    /// @param text what it wrote
    record Done(String text) implements OfficeReply {}

    /// It did nothing, and says why.
    ///
    /// @param sentence for people, one or more lines
    record Refused(String sentence) implements OfficeReply {}

    /// It did nothing, because somebody else has changed in the meantime what was to be changed.
    ///
    /// @param sentence for people
    record Outdated(String sentence) implements OfficeReply {}
}
