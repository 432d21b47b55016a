package de.erfahrungsschatz.indexer.understand.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Says which forms belong to one word, by endings alone: two words are forms of one when they share a base.
///
/// It is deliberately careful: -er is no ending of nouns here (`Bürger` is no `Burg`), and the few plurals that need it are
/// listed.
public final class Inflection {

    private static final List<String> NOUN_ENDINGS = List.of("innen", "in", "en", "es", "n", "s", "e");
    private static final List<String> ADJECTIVE_ENDINGS = List.of("er", "en", "em", "es", "e");
    private static final int SHORTEST_BASE = 4;
    /// Of a noun before an ending of two letters or more: `Parken` is no `Park`, `Frauen` no `Frau` in "Frau Brehmer".
    private static final int SHORTEST_BASE_OF_LONG_ENDING = 5;
    private static final Map<String, String> PLURALS = Map.ofEntries(Map.entry("foren", "forum"),
            Map.entry("zentren", "zentrum"), Map.entry("themen", "thema"), Map.entry("hauser", "haus"),
            Map.entry("hausern", "haus"), Map.entry("dorfer", "dorf"), Map.entry("dorfern", "dorf"),
            Map.entry("rader", "rad"), Map.entry("radern", "rad"), Map.entry("walder", "wald"),
            Map.entry("amter", "amt"), Map.entry("amtern", "amt"), Map.entry("bader", "bad"),
            Map.entry("rate", "rat"), Map.entry("raten", "rat"), Map.entry("rates", "rat"));

    private Inflection() {}

    /// The bases of a folded noun: itself, and itself without each ending it may bear.
    public static List<String> noun(String folded) {
        List<String> bases = without(folded, NOUN_ENDINGS, SHORTEST_BASE_OF_LONG_ENDING);
        PLURALS.forEach((plural, singular) -> {
            if (folded.endsWith(plural)) {
                bases.add(folded.substring(0, folded.length() - plural.length()) + singular);
            }
        });
        return bases;
    }

    /// The bases of a folded adjective or other word that stands before a noun.
    static List<String> adjective(String folded) {
        return without(folded, ADJECTIVE_ENDINGS, SHORTEST_BASE);
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
}
