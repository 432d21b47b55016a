package de.erfahrungsschatz.indexer.understand.text;

import java.util.ArrayList;
import java.util.List;

/// Says which forms belong to one word, by endings alone: two words are forms of one when they share a base.
///
/// It is deliberately careful: -er is no ending of nouns here (`Bürger` is no `Burg`), and the few plurals that need it are
/// listed.
public final class Inflection {

    private static final List<String> NOUN_ENDINGS = List.of("innen", "in", "en", "es", "n", "s", "e");
    private static final List<String> ADJECTIVE_ENDINGS = List.of("er", "en", "em", "es", "e");
    /// The letters in which endings and plurals end.
    private static final String LAST_LETTERS_OF_NOUNS = "nser";
    private static final String LAST_LETTERS_OF_ADJECTIVES = "rnmse";
    private static final int SHORTEST_BASE = 4;
    /// Of a noun before an ending of two letters or more: `Parken` is no `Park`, `Frauen` no `Frau` in "Frau Brehmer".
    private static final int SHORTEST_BASE_OF_LONG_ENDING = 5;
    private static final List<Plural> PLURALS = List.of(new Plural("foren", "forum"), new Plural("zentren", "zentrum"),
            new Plural("themen", "thema"), new Plural("hauser", "haus"), new Plural("hausern", "haus"),
            new Plural("dorfer", "dorf"), new Plural("dorfern", "dorf"), new Plural("rader", "rad"),
            new Plural("radern", "rad"), new Plural("walder", "wald"), new Plural("amter", "amt"),
            new Plural("amtern", "amt"), new Plural("bader", "bad"), new Plural("rate", "rat"),
            new Plural("raten", "rat"), new Plural("rates", "rat"),
            new Plural("rats", "rat"));

    private Inflection() {}

    /// The bases of a folded noun: itself, and itself without each ending it may bear.
    public static List<String> noun(String folded) {
        if (!endsIn(folded, LAST_LETTERS_OF_NOUNS)) {
            return List.of(folded);
        }
        List<String> bases = without(folded, NOUN_ENDINGS, SHORTEST_BASE_OF_LONG_ENDING);
        for (Plural plural : PLURALS) {
            if (folded.endsWith(plural.plural())) {
                bases.add(folded.substring(0, folded.length() - plural.plural().length()) + plural.singular());
            }
        }
        return bases;
    }

    /// The bases of a folded adjective or other word that stands before a noun.
    static List<String> adjective(String folded) {
        return !endsIn(folded, LAST_LETTERS_OF_ADJECTIVES) ? List.of(folded)
                : without(folded, ADJECTIVE_ENDINGS, SHORTEST_BASE);
    }

    private static boolean endsIn(String folded, String letters) {
        return !folded.isEmpty() && letters.indexOf(folded.charAt(folded.length() - 1)) >= 0;
    }

    /// @param beforeLongEnding how long a base must be before an ending of two letters or more
    private static List<String> without(String folded, List<String> endings, int beforeLongEnding) {
        List<String> bases = new ArrayList<>();
        bases.add(folded);
        for (String ending : endings) {
            int shortest = ending.length() > 1 ? beforeLongEnding : SHORTEST_BASE;
            if (folded.endsWith(ending) && folded.length() - ending.length() >= shortest) {
                bases.add(folded.substring(0, folded.length() - ending.length()));
            }
        }
        return bases;
    }

    /// How words end of which the plural changes more than an ending.
    private record Plural(String plural, String singular) {}
}
