package de.erfahrungsschatz.engine.german;

import java.util.List;
import java.util.Locale;

/// The words of the language that are more than names.
final class OrdinaryWords {

    private OrdinaryWords() {}

    /// Whether the word is one of them, with a small letter at its beginning or with a capital.
    static boolean include(String word) {
        if (word.isEmpty()) {
            return false;
        }
        String lower = word.toLowerCase(Locale.GERMAN);
        return isOrdinary(lower) || isOrdinary(Capital.first(lower));
    }

    private static boolean isOrdinary(String form) {
        List<Reading> readings = Lexicon.shared().readings(form);
        return readings.stream().anyMatch(reading -> reading.kind() != Reading.Kind.NAME);
    }
}
