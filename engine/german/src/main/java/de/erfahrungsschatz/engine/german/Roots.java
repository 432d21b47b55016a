package de.erfahrungsschatz.engine.german;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Guesses what a word is derived from: its first letters, with the prefixes of verbs and without, umlauts as plain vowels. So
/// `Befahrung`, `fahren` and `gefährlich` share `fahr`. Other words share it too: roots tell which of the texts found are nearer to
/// the question, never what is found.
final class Roots {

    /// German roots are short: what follows is most often an ending.
    private static final int SHORT = 4;
    private static final int LONG = 5;

    /// A prefix is taken off only where a root is left.
    private static final int MOST_PREFIXES = 2;

    /// Longer ones first. Folded, as terms are.
    private static final List<String> PREFIXES = List.of("zurueck", "wieder", "gegen", "ueber", "unter", "durch", "nach",
            "fort", "her", "hin", "los", "weg", "auf", "aus", "ein", "ent", "mit", "ver", "vor", "zer", "ab", "an", "be",
            "er", "ge", "um", "un", "zu");

    private Roots() {}

    /// The roots of a term, each with its length before it, so that those of one length meet only each other.
    static Set<String> of(String term) {
        Set<String> roots = new LinkedHashSet<>();
        String word = withoutUmlauts(term);
        String stem = withoutUmlauts(withoutPrefixes(term));
        for (int length : new int[]{SHORT, LONG}) {
            roots.add(length + beginning(word, length));
            roots.add(length + beginning(stem, length));
        }
        return roots;
    }

    private static String withoutPrefixes(String term) {
        String stem = term;
        for (int taken = 0; taken < MOST_PREFIXES; taken++) {
            String rest = stem;
            stem = PREFIXES.stream().filter(prefix -> rest.startsWith(prefix) && rest.length() - prefix.length() >= SHORT)
                    .findFirst().map(prefix -> rest.substring(prefix.length())).orElse(rest);
        }
        return stem;
    }

    private static String withoutUmlauts(String term) {
        return term.replace("ae", "a").replace("oe", "o").replace("ue", "u");
    }

    private static String beginning(String word, int length) {
        return word.substring(0, Math.min(word.length(), length));
    }
}
