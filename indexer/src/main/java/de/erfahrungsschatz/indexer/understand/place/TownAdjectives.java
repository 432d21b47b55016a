package de.erfahrungsschatz.indexer.understand.place;

import java.util.Set;

/// Adjectives of towns, such as `Kieler`, that stand before a noun and look the same in every case.
final class TownAdjectives {

    /// Those of great towns that are also words: `Hammer`, `Lehrer`.
    private static final Set<String> WORDS_LIKE_ADJECTIVES = Set.of("hammer", "lager", "lehrer", "springer", "leerer",
            "steiner", "rother", "werner", "berger", "burger", "kuchener", "singener", "regener", "rheiner", "meiner");
    private static final Set<String> PEOPLE = Set.of("die", "den", "der", "viele", "vielen", "alle", "allen", "wir",
            "uns", "manche");
    /// Of these adjectives people rather think of meals.
    private static final Set<String> MEALS = Set.of("hamburger", "frankfurter", "wiener", "berliner", "kasseler");
    private static final Set<String> PREPOSITIONS = Set.of("gegen", "neben", "zwischen", "wegen");
    private static final int MOST_ADJECTIVES = 6;

    private TownAdjectives() {}

    /// Whether an adjective is also a word, in lower case.
    static boolean isWord(String adjective) {
        return WORDS_LIKE_ADJECTIVES.contains(adjective);
    }

    /// Whether an adjective stands for those who live there: "die Essener haben", "Essenerinnen
    /// und Essener", and at the beginning "Essener haben".
    static boolean isOfPeople(Tokens tokens, CityMatch match) {
        int next = match.last() + 1;
        boolean ends = next == tokens.size() || !tokens.joined(next) || !tokens.capitalised(next);
        String before = tokens.lower(match.first() - 1);
        boolean women = tokens.lower(match.last()).endsWith("innen");
        boolean both = before.equals("und") && tokens.lower(match.first() - 2).endsWith("innen");
        boolean named = tokens.joined(match.first()) && (PEOPLE.contains(before) || women || both);
        return ends && (named || isSubjectOfHeadline(tokens, match)) && !MEALS.contains(tokens.lower(match.last()));
    }

    /// "Celler streiten über den Markt"
    private static boolean isSubjectOfHeadline(Tokens tokens, CityMatch match) {
        int verb = match.last() + 1;
        return match.first() == 0 && tokens.joined(verb) && tokens.lower(verb).endsWith("en")
                && !tokens.capitalised(verb) && !PREPOSITIONS.contains(tokens.lower(verb))
                && !isWord(tokens.lower(match.last()));
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
