package de.erfahrungsschatz.indexer.understand.text;

import java.util.List;
import java.util.Locale;

/// The months by their names, whole or in short, as Germans write them and as programs do: `März`, `Mrz.`, `Dec`.
public final class Months {

    private static final List<String> BEGINNINGS = List.of("jan", "feb", "mär", "apr", "mai", "jun", "jul", "aug",
            "sep",
            "okt", "nov", "dez");
    private static final int LETTERS = 3;

    private Months() {}

    /// The number of the month, from 1; 0 where the word names none.
    public static int number(String name) {
        String usual = name.toLowerCase(Locale.GERMAN).replace("mrz", "mär").replace("jän", "jan").replace("mar", "mär")
                .replace("may", "mai").replace("oct", "okt").replace("dec", "dez");
        return usual.length() < LETTERS ? 0 : BEGINNINGS.indexOf(usual.substring(0, LETTERS)) + 1;
    }
}
