package de.erfahrungsschatz.indexer.understand.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Finds the words of a text: runs of letters or digits. A hyphen separates words; a gender sign does not.
public final class Words {

    /// What stands before the ending of the women's form, as in `Bürger*innen`.
    private static final String GENDER_SIGNS = "*:_/";
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private static final char LAST_ASCII = '\u007F';
    private static final char LAST_LATIN = '\u017F';
    /// What each of the commoner letters is without its mark; 0 where that is not one letter.
    private static final char[] PLAIN = plainLetters();

    private Words() {}

    /// The words of a text in order.
    public static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int first = text.codePointAt(at);
            int end = at;
            if (Character.isLetter(first)) {
                int letters = endOfLetters(text, at);
                end = endOfEnding(text, letters);
                words.add(new Word(fold(withoutSigns(text, at, letters, end)), at, end));
            } else if (isNumber(first)) {
                end = endOfNumber(text, at);
                words.add(new Word(fold(text.substring(at, end)), at, end));
            }
            at = Math.max(end, at + Character.charCount(first));
        }
        return words;
    }

    private static int endOfLetters(String text, int from) {
        int end = from;
        while (end < text.length() && isLetterOrMark(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private static int endOfNumber(String text, int from) {
        int end = from;
        while (end < text.length() && isNumber(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    /// The end of the women's ending behind a sign, or where the letters end when none follows.
    private static int endOfEnding(String text, int letters) {
        if (letters == text.length() || GENDER_SIGNS.indexOf(text.charAt(letters)) < 0) {
            return letters;
        }
        int from = text.startsWith("-", letters + 1) ? letters + 2 : letters + 1;
        if (!text.startsWith("in", from)) {
            return letters;
        }
        int end = text.startsWith("innen", from) ? from + 5 : from + 2;
        return end < text.length() && isLetterOrNumber(text.codePointAt(end)) ? letters : end;
    }

    private static String withoutSigns(String text, int start, int letters, int end) {
        return end == letters ? text.substring(start, letters)
                : text.substring(start, letters) + text.substring(text.indexOf('i', letters), end);
    }

    private static boolean isLetterOrMark(int point) {
        if (Character.isLetter(point)) {
            return true;
        }
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    static boolean isLetterOrNumber(int point) {
        return Character.isLetter(point) || isNumber(point);
    }

    private static boolean isNumber(int point) {
        int type = Character.getType(point);
        return type == Character.DECIMAL_DIGIT_NUMBER || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }

    /// How many words there are between blanks.
    public static int count(String text) {
        int count = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean blank = Character.isWhitespace(text.charAt(i));
            count += !blank && !inside ? 1 : 0;
            inside = !blank;
        }
        return count;
    }

    /// A text in lower case and without marks on its letters, so that ways of writing umlauts do not matter.
    public static String fold(String text) {
        String lower = text.toLowerCase(Locale.GERMAN);
        if (isPlain(lower)) {
            return lower;
        }
        StringBuilder plain = new StringBuilder(lower.length() + 2);
        for (int i = 0; i < lower.length(); i++) {
            char letter = lower.charAt(i);
            if (letter == 'ß') {
                plain.append("ss");
            } else if (letter < PLAIN.length && PLAIN[letter] != 0) {
                plain.append(PLAIN[letter]);
            } else {
                return decomposed(lower);
            }
        }
        return plain.toString();
    }

    /// The same of letters of whatever kind.
    private static String decomposed(String lower) {
        return MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("").replace("ß", "ss");
    }

    private static char[] plainLetters() {
        char[] plain = new char[LAST_LATIN + 1];
        for (char letter = 0; letter < plain.length; letter++) {
            String decomposed = decomposed(String.valueOf(letter));
            plain[letter] = decomposed.length() == 1 ? decomposed.charAt(0) : 0;
        }
        return plain;
    }

    /// Whether nothing in it has a mark, as in most words.
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > LAST_ASCII) {
                return false;
            }
        }
        return true;
    }
}
