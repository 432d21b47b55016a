package de.erfahrungsschatz.indexer.understand.mention;

import java.util.regex.Pattern;

/// Knows words that only say for whom somebody works: in "Frau Beispiel (Stadtplanung)" nobody speaks of planning.
final class Affiliation {

    private static final int REACH = 60;
    /// A name, and behind it a bracket that is still open.
    private static final Pattern NAME_BEFORE = Pattern.compile(
            "(?:(?:Herrn?|Frau|Fr\\.|Hr\\.|H\\.|Dr\\.|Prof\\.) (?:[\\p{L}.-]+ )?|\\p{Lu}[\\p{L}.-]* )\\p{Lu}[\\p{L}-]+ \\([^()\\n]{0,40}$");
    private static final Pattern CLOSED = Pattern.compile("^[^()\\n]{0,40}\\)");

    private Affiliation() {}

    /// Whether the words at that place of a text stand in brackets behind a name.
    static boolean is(String text, int start, int end) {
        return CLOSED.matcher(text.substring(end, Math.min(text.length(), end + REACH))).find()
                && NAME_BEFORE.matcher(text.substring(Math.max(0, start - REACH - 40), start)).find();
    }
}
