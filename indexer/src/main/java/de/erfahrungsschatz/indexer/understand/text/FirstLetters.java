package de.erfahrungsschatz.indexer.understand.text;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The letters and signs with which what an expression matches may begin. A look at them tells for most texts that they do not begin
/// so.
public final class FirstLetters {

    /// Whatever is rarer than the letters of Latin scripts is let through.
    private static final char LAST = '\u017F';

    private final BitSet letters = new BitSet(LAST + 1);

    private FirstLetters() {}

    /// Those of an expression, found out by trying each.
    // What the warning would have is what is asked here: whether more letters could make it match.
    @SuppressWarnings("JdkObsolete")
    public static FirstLetters of(Pattern pattern) {
        FirstLetters first = new FirstLetters();
        for (char letter = 0; letter <= LAST; letter++) {
            Matcher beginning = pattern.matcher(String.valueOf(letter));
            first.letters.set(letter, beginning.lookingAt() || beginning.hitEnd());
        }
        return first;
    }

    /// Whether a text may begin with a match, be it one without letters.
    public boolean mayBegin(String text) {
        return text.isEmpty() || text.charAt(0) > LAST || letters.get(text.charAt(0));
    }
}
