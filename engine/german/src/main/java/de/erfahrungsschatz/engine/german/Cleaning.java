package de.erfahrungsschatz.engine.german;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// Rids a word of everything that is a matter of typesetting: letters in pieces (`u` and `¨`), ligatures, soft hyphens, zero-width
/// spaces, the points in large numbers, the apostrophe and the s after it.
final class Cleaning {

    private static final Pattern GENITIVE = Pattern.compile("['\u2019][sS]$");
    private static final Pattern GROUPS = Pattern.compile("(?<=\\d)[.\u202F\u2009](?=\\d)");

    private Cleaning() {}

    /// The word as it would be typed; never blank when the word begins with a letter or digit.
    static String clean(String word) {
        if (isPlain(word)) {
            return word;
        }
        StringBuilder visible = new StringBuilder(word.length());
        word.codePoints().filter(codePoint -> !Letters.isInvisible(codePoint)).forEach(visible::appendCodePoint);
        String spoken = GENITIVE.matcher(GROUPS.matcher(visible).replaceAll("")).replaceAll("");
        StringBuilder letters = new StringBuilder(spoken.length());
        Normalizer.normalize(spoken, Normalizer.Form.NFKC).chars().filter(c -> !Letters.isApostrophe((char) c))
                .forEach(c -> letters.append((char) c));
        return letters.toString();
    }

    /// Whether there is nothing to do, as in nearly every word: Latin letters and digits alone.
    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c > '\u024F' || !Character.isLetterOrDigit(c)) {
                return false;
            }
        }
        return true;
    }
}
