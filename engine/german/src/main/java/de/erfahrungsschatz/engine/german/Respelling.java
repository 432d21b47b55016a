package de.erfahrungsschatz.engine.german;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The other ways to write a word that the dictionary has in one way only.
final class Respelling {

    private static final int SHORTEST_WITHOUT_UMLAUTS = 7;
    private static final int LONGEST_WITHOUT_UMLAUTS = 40;
    private static final int MOST_VOWELS = 4;

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

    /// A word typed without its umlauts, `Mullabfuhr`, with each of its first vowels as umlaut or not: `Müllabfuhr`, `Müllabführ`.
    /// Empty for short words, in which an umlaut makes another word too often.
    static List<String> withUmlauts(String word) {
        if (word.length() < SHORTEST_WITHOUT_UMLAUTS || word.length() > LONGEST_WITHOUT_UMLAUTS) {
            return List.of();
        }
        List<String> spellings = new ArrayList<>(List.of(word));
        int vowels = 0;
        for (int i = 0; i < word.length() && vowels < MOST_VOWELS; i++) {
            char umlaut = umlaut(word.charAt(i));
            if (umlaut != 0) {
                vowels++;
                for (String spelling : List.copyOf(spellings)) {
                    spellings.add(spelling.substring(0, i) + umlaut + spelling.substring(i + 1));
                }
            }
        }
        return spellings.subList(1, spellings.size());
    }

    private static char umlaut(char vowel) {
        return switch (vowel) {
            case 'a' -> 'ä';
            case 'o' -> 'ö';
            case 'u' -> 'ü';
            case 'A' -> 'Ä';
            case 'O' -> 'Ö';
            case 'U' -> 'Ü';
            default -> 0;
        };
    }

    private static String sharp(String word) {
        return word.replace("ss", "ß");
    }

    private static String umlauts(String word) {
        return word.replace("ae", "ä").replace("oe", "ö").replace("ue", "ü").replace("Ae", "Ä").replace("Oe", "Ö")
                .replace("Ue", "Ü");
    }
}
