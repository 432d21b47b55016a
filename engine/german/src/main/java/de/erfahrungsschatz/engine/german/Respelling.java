package de.erfahrungsschatz.engine.german;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The other ways to write a word that the dictionary has in one way only.
final class Respelling {

    private Respelling() {}

    /// The word as written, then with ß for ss (`Strasse`), with ss for ß (`Prozeß`), with umlauts for ae, oe and ue (`Buergerrat`),
    /// with both (`Fussgaenger`).
    static List<String> of(String word) {
        Set<String> spellings = new LinkedHashSet<>();
        spellings.add(word);
        spellings.add(sharp(word));
        spellings.add(word.replace("ß", "ss"));
        spellings.add(umlauts(word));
        spellings.add(umlauts(sharp(word)));
        return List.copyOf(spellings);
    }

    private static String sharp(String word) {
        return word.replace("ss", "ß");
    }

    private static String umlauts(String word) {
        return word.replace("ae", "ä").replace("oe", "ö").replace("ue", "ü").replace("Ae", "Ä").replace("Oe", "Ö")
                .replace("Ue", "Ü");
    }
}
