package de.erfahrungsschatz.engine.lucene;

import java.text.Normalizer;
import java.util.Locale;

/// Makes words comparable however somebody types them: no case, no accents, and `ä`, `ae` and `a` the same (likewise ö, ü, ß).
final class Folding {

    private Folding() {}

    /// The folded words of a text, a blank before each; empty for a text without words.
    static String fold(String text) {
        String decomposed = Normalizer.normalize(text.toLowerCase(Locale.GERMAN), Normalizer.Form.NFD);
        StringBuilder folded = new StringBuilder(text.length() + 1);
        boolean between = true;
        for (int at = 0; at < decomposed.length(); at++) {
            char c = decomposed.charAt(at);
            if (Character.isLetterOrDigit(c)) {
                if (between) {
                    folded.append(' ');
                }
                append(folded, c);
                between = false;
            } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
                between = true;
            }
        }
        return folded.toString();
    }

    private static void append(StringBuilder folded, char c) {
        char before = folded.charAt(folded.length() - 1);
        if (c == 'ß') {
            folded.append("ss");
        } else if (c != 'e' || (before != 'a' && before != 'o' && before != 'u')) {
            folded.append(c);
        }
    }
}
