package de.erfahrungsschatz.indexer.understand.status;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Sees the words around a format, nearer ones more strongly.
final class WordTraits {

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final double OTHER_CLAUSE = 0.7;
    private static final double LINE_ABOVE = 0.5;
    private static final int NEAR_BEFORE = 3;
    private static final int NEAR_BEHIND = 2;

    private WordTraits() {}

    static void see(Place place, Traits traits) {
        List<String> before = new Wording(place.before()).words();
        List<String> behind = new Wording(place.behind()).words();
        before.forEach(word -> add("before ", word, 1, traits));
        behind.forEach(word -> add("behind ", word, 1, traits));
        for (int i = 0; i < Math.min(NEAR_BEFORE, before.size()); i++) {
            traits.add("near-" + i + " " + name(before.get(before.size() - 1 - i)), 1,
                    before.get(before.size() - 1 - i));
        }
        for (int i = 0; i < Math.min(NEAR_BEHIND, behind.size()); i++) {
            traits.add("next-" + i + " " + name(behind.get(i)), 1, behind.get(i));
        }
        List.of(before, behind).forEach(words -> words.forEach(word -> {
            add("clause ", word, 1, traits);
            add("sentence ", word, OTHER_CLAUSE, traits);
        }));
        seeOthers(place, traits);
    }

    /// The words of its clause that stand apart, and of clauses that name no other format; of lines above.
    private static void seeOthers(Place place, Traits traits) {
        Sentence whole = place.whole();
        Set<Integer> clause = whole.clause();
        for (int i = 0; i < whole.pieces().size(); i++) {
            Piece piece = whole.pieces().get(i);
            if (i != whole.at()) {
                if (clause.contains(i)) {
                    piece.wording().words().forEach(word -> add("clause ", word, OTHER_CLAUSE, traits));
                }
                if (!whole.namesOther(piece)) {
                    piece.wording().words().forEach(word -> add("sentence ", word, OTHER_CLAUSE, traits));
                }
            }
        }
        boolean label = !whole.wording().isSentence();
        place.opening().ifPresent(line -> line.words()
                .forEach(word -> add(label ? "above-label " : "above ", word, label ? 1 : LINE_ABOVE, traits)));
    }

    private static void add(String region, String word, double strength, Traits traits) {
        String name = name(word);
        traits.add(region + name, strength, word);
        String stem = VerbStem.of(name).getFirst();
        if (!stem.equals(name)) {
            traits.add(region + stem + "~", strength, word);
        }
    }

    private static String name(String word) {
        if (Character.isDigit(word.charAt(0))) {
            return YEAR.matcher(word).matches() ? "#year" : "#number";
        }
        return word.toLowerCase(Locale.GERMAN);
    }
}
