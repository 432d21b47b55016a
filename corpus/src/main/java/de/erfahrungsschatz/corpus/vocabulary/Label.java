package de.erfahrungsschatz.corpus.vocabulary;

import java.util.Locale;

/// A word of a vocabulary file that knows where it is written.
record Label(String text, Place place) {

    /// What two labels have in common that a reader takes for the same.
    String key() {
        return text.toLowerCase(Locale.GERMAN);
    }
}
