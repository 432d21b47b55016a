package de.erfahrungsschatz.indexer.understand.status;

import java.util.List;
import java.util.Set;

/// Reduces forms of a word to what they share, as far as that goes without a dictionary: "abgelehnt", "abzulehnen", "ablehnte".
final class VerbStem {

    private static final int SHORTEST = 3;
    /// Longer ones first.
    private static final List<String> ENDINGS = List.of("eten", "test", "etet", "ten", "tet", "ete", "est", "end", "te",
            "en", "et", "es", "er", "em", "st", "e", "t", "n", "s");
    private static final List<String> PARTICLES = List.of("zusammen", "zurück", "weiter", "wieder", "durch", "nach",
            "statt", "teil", "fest", "fort", "frei", "ab", "an", "auf", "aus", "bei", "ein", "her", "hin", "los", "mit",
            "um", "vor", "weg", "zu");
    private static final Set<String> APART = Set.copyOf(PARTICLES);

    private VerbStem() {}

    /// Whether a word may be the first part of a verb that stands apart at the end of a clause.
    static boolean isParticle(String word) {
        return APART.contains(word);
    }

    /// The stems that a word may have, the likeliest first.
    ///
    /// @param word in lower case
    static List<String> of(String word) {
        for (String particle : PARTICLES) {
            String rest = word.startsWith(particle) ? word.substring(particle.length()) : "";
            if (rest.length() > SHORTEST + 2 && (rest.startsWith("ge") || rest.startsWith("zu"))) {
                return List.of(particle + withoutEnding(rest.substring(2)), withoutEnding(word));
            }
        }
        boolean participle = word.startsWith("ge") && word.length() > SHORTEST + 3
                && (word.endsWith("t") || word.endsWith("en"));
        return participle ? List.of(withoutEnding(word), withoutEnding(word.substring(2)))
                : List.of(withoutEnding(word));
    }

    private static String withoutEnding(String word) {
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }
}
