package de.erfahrungsschatz.indexer.understand.place;

import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// The number or letter before a name with which a heading or an item begins: "2.1 Kiel", "III. Kiel: …", "b) Kiel".
final class HeadingNumber {

    private static final Pattern BEHIND_NUMBER = Pattern.compile("[.)]?\\s+");
    private static final Pattern ROMAN = Pattern.compile("[IVX]{1,4}");
    private static final Pattern BEHIND_ROMAN = Pattern.compile("[.)]\\s+");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern BEHIND_LETTER = Pattern.compile("\\)\\s+");
    /// "V. Hagen" may be a person, "V. Hagen: Erst reden" is a chapter.
    private static final Pattern GOES_ON = Pattern.compile("^(?::|\\s[–—-]\\s)");

    private HeadingNumber() {}

    /// Whether nothing else stands before a name.
    static boolean isBefore(Tokens tokens, CityMatch match) {
        int first = match.first();
        return isNumber(tokens, first)
                || (first == 1 && (isRoman(tokens, match) || isMarked(tokens, LETTER, BEHIND_LETTER)));
    }

    private static boolean isNumber(Tokens tokens, int first) {
        boolean numbers = first > 0 && IntStream.range(0, first).allMatch(tokens::number)
                && IntStream.range(1, first).allMatch(at -> tokens.gap(at).equals("."));
        return numbers && BEHIND_NUMBER.matcher(tokens.gap(first)).matches();
    }

    private static boolean isRoman(Tokens tokens, CityMatch match) {
        boolean initial = tokens.word(0).length() == 1 && !GOES_ON.matcher(tokens.gap(match.last() + 1)).find();
        return !initial && isMarked(tokens, ROMAN, BEHIND_ROMAN);
    }

    private static boolean isMarked(Tokens tokens, Pattern mark, Pattern behind) {
        return mark.matcher(tokens.word(0)).matches() && behind.matcher(tokens.gap(1)).matches();
    }
}
