package de.erfahrungsschatz.indexer.extract;

import java.text.Normalizer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Makes characters comparable: what looks alike is written alike, what is invisible is gone.
final class Characters {

    /// Stands for the bullet of a list at the start of a line, whatever sign the font used.
    static final char BULLET = '•';

    private static final Pattern INVISIBLE = Pattern
            .compile("[\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\uFEFF\\uFFFC"
                    + "\\u0000-\\u0008\\u000B-\\u001F\\u007F-\\u009F]");
    private static final Pattern LINE_ENDS = Pattern.compile("\\r\\n|[\\r\\u000B\\u000C\\u0085\\u2028\\u2029]");
    private static final Pattern SOFT_HYPHEN_AT_END = Pattern.compile("[\\u00AD¬][ \\t\\u00A0]*(?=\\n|$)");
    private static final Pattern HYPHENS = Pattern.compile("[\\u2010\\u2011]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u2000-\\u200A\\u202F\\u205F\\u3000]+");
    private static final Pattern PRIVATE_BULLET = Pattern
            .compile("(?m)^[\\s\\u00A0]*(?:[\\uE000-\\uF8FF][\\s\\u00A0]*)+(?=\\S)");
    private static final Pattern PRIVATE = Pattern.compile("[\\uE000-\\uF8FF]");
    private static final Pattern LIGATURE = Pattern.compile("[\\uFB00-\\uFB06]");

    private Characters() {}

    /// The text in NFC without soft hyphens, zero-width characters, control characters, and ligatures; signs of private fonts
    /// are [#BULLET] at the start of a line and a space elsewhere; a soft hyphen at the end of a line is a hyphen; every run
    /// of white space within a line is one space; lines are trimmed and keep their `\n`.
    static String clean(String text) {
        return isClean(text) ? text : cleaned(text);
    }

    /// Whether all of it is as it should be, as in most lines, of which the nine expressions would find nothing to change.
    private static boolean isClean(String text) {
        char before = '\n';
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            boolean gap = sign == ' ' && (before == ' ' || before == '\n');
            if (gap || (sign == '\n' && (before == ' ' || i == 0)) || !isUsual(sign)) {
                return false;
            }
            before = sign;
        }
        return text.isEmpty() || !Character.isWhitespace(before);
    }

    /// Signs that mean what they show and cannot be written in another way.
    private static boolean isUsual(char sign) {
        return (sign >= ' ' && sign <= '~') || sign == '\n'
                || (sign > '\u00A0' && sign <= '\u00FF' && sign != '¬' && sign != '\u00AD')
                || (sign >= '–' && sign <= '”') || sign == '„' || sign == BULLET || sign == '…' || sign == '€';
    }

    private static String cleaned(String text) {
        String cleaned = SOFT_HYPHEN_AT_END.matcher(LINE_ENDS.matcher(text).replaceAll("\n")).replaceAll("-");
        cleaned = PRIVATE_BULLET.matcher(cleaned).replaceAll(BULLET + " ");
        cleaned = PRIVATE.matcher(cleaned).replaceAll(" ");
        cleaned = INVISIBLE.matcher(cleaned).replaceAll("");
        cleaned = HYPHENS.matcher(cleaned).replaceAll("-");
        cleaned = LIGATURE.matcher(cleaned)
                .replaceAll(match -> Normalizer.normalize(match.group(), Normalizer.Form.NFKC));
        cleaned = Normalizer.normalize(cleaned, Normalizer.Form.NFC);
        return cleaned.lines().map(line -> SPACES.matcher(line).replaceAll(" ").strip())
                .collect(Collectors.joining("\n"));
    }

    /// Whether there is a letter or digit in it: a line of dots, dashes or boxes says nothing.
    static boolean hasWords(CharSequence text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
