package de.erfahrungsschatz.indexer.understand.segment;

/// When something was said in a recording, as transcripts note it before or behind a turn or its label: `[00:12:31]`,
/// `#00:12:31-4#`. Before all of it the number of the line may stand: `012`, `[12]`.
final class SpokenAt {

    private static final String TIME = "[\\[(#]?\\d{1,2}:\\d{2}(?::\\d{2})?(?:[-.,]\\d)?[\\])#]?";

    private static final String LINE = "(?:\\d{1,4}|\\(\\d{1,4}\\)|\\[\\d{1,4}\\])";

    /// Before a turn, with the blanks behind it; or nothing.
    static final String AT_BEGINNING = "(?:" + LINE + "\\s+)?(?:" + TIME + "\\s+)?";

    /// Behind a label, in brackets, with the blanks before it; or nothing.
    static final String BEHIND_LABEL = "(?:\\s?" + TIME + ")?";

    /// Behind a turn, with the blanks before it; or nothing.
    static final String AT_END = "(?:\\s+" + TIME + ")?";

    private SpokenAt() {}
}
