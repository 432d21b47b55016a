package de.erfahrungsschatz.corpus.withdrawal;

import de.erfahrungsschatz.corpus.text.Slug;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A word of a text that may be part of a name. Hyphens, signs, digits, and capitals within separate words: `AnnaMuster` has two.
///
/// @param folded so that case, accents and the spelling of umlauts make no difference
/// @param start where it begins in the text, in UTF-16 units
/// @param end where it ends, exclusive
public record NameWord(String folded, int start, int end) {

    /// Soft hyphens and joiners stand within words and are not seen.
    private static final Pattern WORD = Pattern
            .compile("\\p{L}(?:(?:(?<=\\p{Ll})(?!\\p{Lu})|(?<!\\p{Ll}))[\\p{L}\\p{M}\\u00AD\\u200B-\\u200D])*");
    private static final Pattern UNSEEN = Pattern.compile("[\\u00AD\\u200B-\\u200D]");

    /// The words of a text in order.
    public static List<NameWord> in(String text) {
        List<NameWord> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words.add(new NameWord(fold(word.group()), word.start(), word.end()));
        }
        return words;
    }

    private static String fold(String word) {
        String plain = UNSEEN.matcher(word).replaceAll("");
        if (isPlain(plain)) {
            return plain.toLowerCase(Locale.ROOT);
        }
        String slug = Slug.of(plain).replace("-", "");
        return slug.isEmpty() ? plain.toLowerCase(Locale.ROOT) : slug;
    }

    private static boolean isPlain(String word) {
        return word.chars().allMatch(letter -> letter < 0x80);
    }
}
