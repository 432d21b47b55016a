package de.erfahrungsschatz.indexer.understand.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the words of a text: runs of letters or digits. A hyphen separates words; a gender sign does not.
public final class Words {

    private static final Pattern WORD = Pattern
            .compile("\\p{L}[\\p{L}\\p{M}]*+(?:[*:_/]-?in(?:nen)?(?![\\p{L}\\p{N}]))?|\\p{N}++");
    private static final Pattern SIGN = Pattern.compile("[*:_/-]");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private static final char LAST_ASCII = '\u007F';

    private Words() {}

    /// The words of a text in order.
    public static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(new Word(fold(withoutSigns(matcher.group())), matcher.start(), matcher.end()));
        }
        return words;
    }

    private static String withoutSigns(String word) {
        return word.endsWith("in") || word.endsWith("innen") ? SIGN.matcher(word).replaceAll("") : word;
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
        String decomposed = Normalizer.normalize(lower, Normalizer.Form.NFD);
        return MARKS.matcher(decomposed).replaceAll("").replace("ß", "ss");
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
