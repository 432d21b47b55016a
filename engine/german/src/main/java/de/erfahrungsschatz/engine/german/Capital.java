package de.erfahrungsschatz.engine.german;

import java.util.Locale;

/// The capital with which German nouns begin.
final class Capital {

    private Capital() {}

    /// The word with a capital at its beginning; whatever follows stays as it is.
    static String first(String word) {
        int end = Character.charCount(word.codePointAt(0));
        return word.substring(0, end).toUpperCase(Locale.GERMAN) + word.substring(end);
    }
}
