package de.erfahrungsschatz.indexer.understand.name;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Words that a typewriter has set with blanks between their letters: "A n w e s e n d :".
public final class SpacedWords {

    private static final Pattern SPACED = Pattern.compile("(?<![\\p{L}.])\\p{L}(?: \\p{L}){3,}(?![\\p{L}.])");

    private SpacedWords() {}

    /// The line with such words as they are usually written.
    public static String together(String line) {
        if (line.length() < 2 || !hasSingleLetters(line)) {
            return line;
        }
        Matcher spaced = SPACED.matcher(line);
        return spaced.replaceAll(word -> word.group().replace(" ", ""));
    }

    /// Two single letters one after the other, without which there is no such word.
    private static boolean hasSingleLetters(String line) {
        for (int i = 0; i + 2 < line.length(); i++) {
            if (line.charAt(i + 1) == ' ' && Character.isLetter(line.charAt(i))
                    && Character.isLetter(line.charAt(i + 2))
                    && (i == 0 || line.charAt(i - 1) == ' ')) {
                return true;
            }
        }
        return false;
    }
}
