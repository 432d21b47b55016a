package de.erfahrungsschatz.engine.german;

import java.text.Normalizer;
import java.util.Locale;

/// Writes a word in the one way in which terms are written: lower case, ä as ae, ö as oe, ü as ue, ß as ss, no accents.
///
/// An umlaut becomes two letters, not one: so `Köln` meets `Koeln`, which people without umlaut keys write, but `fördern` does
/// not meet `fordern`.
final class Folding {

    private Folding() {}

    /// The folded word.
    static String fold(String word) {
        String lower = word.toLowerCase(Locale.GERMAN);
        if (isAscii(lower)) {
            return lower;
        }
        StringBuilder folded = new StringBuilder(lower.length() + 4);
        for (int i = 0; i < lower.length(); i++) {
            append(lower.charAt(i), folded);
        }
        return isAscii(folded) ? folded.toString() : withoutAccents(folded);
    }

    private static void append(char c, StringBuilder folded) {
        switch (c) {
            case 'ä', 'æ' -> folded.append("ae");
            case 'ö', 'œ', 'ø' -> folded.append("oe");
            case 'ü' -> folded.append("ue");
            case 'ß' -> folded.append("ss");
            case 'ł' -> folded.append('l');
            case 'đ', 'ð' -> folded.append('d');
            case 'ı' -> folded.append('i');
            default -> folded.append(c);
        }
    }

    private static String withoutAccents(CharSequence word) {
        String pieces = Normalizer.normalize(word, Normalizer.Form.NFD);
        StringBuilder letters = new StringBuilder(pieces.length());
        pieces.codePoints().filter(codePoint -> Character.getType(codePoint) != Character.NON_SPACING_MARK)
                .forEach(letters::appendCodePoint);
        return letters.isEmpty() ? pieces : Normalizer.normalize(letters, Normalizer.Form.NFC);
    }

    private static boolean isAscii(CharSequence word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) > 0x7F) {
                return false;
            }
        }
        return true;
    }
}
