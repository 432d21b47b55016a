package de.erfahrungsschatz.corpus.withdrawal;

import de.erfahrungsschatz.corpus.text.Slug;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A word of a text that may be part of a name. Hyphens, signs, digits, and capitals within separate words: `AnnaMuster` has two. What
/// breaks a word does not: a hyphen at the end of a line, soft hyphens and joiners, spaced letters.
///
/// @param folded so that case, accents and the spelling of umlauts make no difference
/// @param plain as it is written, without what breaks it
/// @param start where it begins in the text, in UTF-16 units
/// @param end where it ends, exclusive
public record NameWord(String folded, String plain, int start, int end) {

    private static final String UNSEEN = "[\\u00AD\\u200B-\\u200D\\u2060\\uFEFF]|&(?:shy|zwn?j|#173|#[xX][aA][dD]);";
    /// "Wohn- und Arbeitsräume" holds no broken word.
    private static final String LINE_BREAK = "[-\\u2010\\u00AD]\\h*\\R\\h*(?=\\p{Ll})(?!(?:und|oder|bzw|sowie)\\b)";
    private static final String NO_WORD = "&nbsp;";
    private static final String SPACE = "[ \\u00A0\\u2009\\u202F]";
    /// Two letters alone are initials.
    private static final String SPACED = "(?<![\\p{L}\\p{M}])\\p{L}\\p{M}*+(?:" + SPACE
            + "\\p{L}\\p{M}*+(?!\\p{L})){2,}+";
    private static final String LETTER = "(?:\\p{L}|" + EscapedLetters.PATTERN + ")";
    private static final Pattern WORD = Pattern.compile(NO_WORD + "|" + SPACED + "|" + LETTER + "(?:" + LINE_BREAK
            + "|(?:(?<=\\p{Ll})(?!\\p{Lu})|(?<!\\p{Ll}))(?:" + LETTER + "|\\p{M}|" + UNSEEN + "))*+");
    private static final Pattern BREAKS = Pattern.compile(LINE_BREAK + "|" + UNSEEN + "|" + SPACE);

    /// The words of a text in order. No text is too long, for nothing that repeats is tried again.
    public static List<NameWord> in(String text) {
        List<NameWord> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            if (!word.group().equals(NO_WORD)) {
                String plain = EscapedLetters.read(BREAKS.matcher(word.group()).replaceAll(""));
                words.add(new NameWord(fold(plain), plain, word.start(), word.end()));
            }
        }
        return words;
    }

    private static String fold(String plain) {
        if (isAscii(plain)) {
            return plain.toLowerCase(Locale.ROOT);
        }
        String slug = Slug.of(Normalizer.normalize(plain, Normalizer.Form.NFKC)).replace("-", "");
        return slug.isEmpty() ? plain.toLowerCase(Locale.ROOT) : slug;
    }

    private static boolean isAscii(String word) {
        return word.chars().allMatch(letter -> letter < 0x80);
    }
}
