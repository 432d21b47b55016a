package de.erfahrungsschatz.indexer.understand.place;

import java.util.Set;

/// Adjectives of towns, such as `Kieler`, that stand before a noun and look the same in every case.
final class TownAdjectives {

    /// Those of great towns that are also words: `Hammer`, `Lehrer`.
    private static final Set<String> WORDS_LIKE_ADJECTIVES = Set.of("hammer", "lager", "lehrer", "springer", "leerer",
            "steiner", "rother", "werner", "berger", "burger", "kuchener", "singener", "regener", "rheiner", "meiner");
    private static final int MOST_ADJECTIVES = 6;

    private TownAdjectives() {}

    /// Whether an adjective is also a word, in lower case.
    static boolean isWord(String adjective) {
        return WORDS_LIKE_ADJECTIVES.contains(adjective);
    }

    /// Whether a noun follows, or a few other adjectives and then a noun: "Münchner, Dresdner und Kölner Erfahrungen".
    static boolean isBeforeNoun(Tokens tokens, int next) {
        int at = next;
        for (int adjectives = 0; adjectives < MOST_ADJECTIVES; adjectives++) {
            boolean conjunction = tokens.lower(at).equals("und") || tokens.lower(at).equals("oder");
            int other = conjunction ? at + 1 : at;
            boolean listed = conjunction || (at < tokens.size() && tokens.gap(at).equals(", "));
            if (!listed) {
                return tokens.joined(at) && tokens.capitalised(at);
            }
            if (!tokens.capitalised(other) || !tokens.lower(other).endsWith("er")) {
                return false;
            }
            at = other + 1;
        }
        return false;
    }
}
