package de.erfahrungsschatz.indexer.understand.segment;

/// When something was said in a recording, as transcripts note it before or behind a turn: `[00:12:31]`, `#00:12:31-4#`.
final class SpokenAt {

    private static final String TIME = "[\\[(#]?\\d{1,2}:\\d{2}(?::\\d{2})?(?:[-.,]\\d)?[\\])#]?";

    /// Before a turn, with the blanks behind it; or nothing.
    static final String AT_BEGINNING = "(?:" + TIME + "\\s+)?";

    /// Behind a turn, with the blanks before it; or nothing.
    static final String AT_END = "(?:\\s+" + TIME + ")?";

    private SpokenAt() {}
}
