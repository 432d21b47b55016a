package de.erfahrungsschatz.indexer.understand.place;

import de.erfahrungsschatz.corpus.vocabulary.Concept;
import de.erfahrungsschatz.corpus.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// The names of districts, which are known from the network's vocabulary alone. Many cities have an "Altstadt": whose it is says
/// [DistrictReading]. Safe for many threads.
public final class Districts {

    private static final int MOST_WORDS = 5;
    /// "Vorstadts", "Nordender".
    private static final Pattern ENDING = Pattern.compile("(?<=\\p{L}{4})(?:s|er|ern)$");
    /// "in den Alten Gärten".
    private static final Pattern DECLINED = Pattern.compile("(?<=\\p{L}{3})(?:e|en|em|er|es)$");
    private static final Pattern STREET = Pattern
            .compile("(?:straße|strasse|str|weg|platz|allee|gasse|ring|brücke|ufer)");

    /// By the words of their names in lower case.
    private final Map<List<String>, List<Concept>> byName = new HashMap<>();

    /// A place in a text where a district is named.
    ///
    /// @param start where the name begins, in UTF-16 units
    /// @param end where it ends, exclusive
    /// @param districts those of that name; at least one
    record Named(int start, int end, List<Concept> districts) {}

    /// @param cities with the districts as narrower concepts
    public Districts(Vocabulary cities) {
        for (Concept place : cities.concepts()) {
            if (place.broader() != null) {
                labels(place).stream().map(label -> stems(Spellings.words(label))).distinct()
                        .forEach(name -> byName.computeIfAbsent(name, _ -> new ArrayList<>()).add(place));
            }
        }
    }

    /// The reading of one document.
    ///
    /// @param reading of the cities that it mentions
    public DistrictReading in(CityReading reading) {
        return new DistrictReading(this, reading);
    }

    /// Where a text names districts, in order, also with an ending; of overlapping names the longest. Streets called after them
    /// are none.
    List<Named> named(String text) {
        List<Named> found = new ArrayList<>();
        if (byName.isEmpty()) {
            return found;
        }
        Tokens tokens = new Tokens(text);
        int at = 0;
        while (at < tokens.size()) {
            int length = isPossible(tokens, at) ? longestAt(tokens, at, found) : 0;
            at += Math.max(1, length);
        }
        return found;
    }

    private static boolean isPossible(Tokens tokens, int at) {
        return tokens.capitalised(at) && !tokens.gap(at).endsWith("-");
    }

    /// How many words the longest name has that begins there; 0 when none does.
    private int longestAt(Tokens tokens, int first, List<Named> found) {
        for (int length = Math.min(MOST_WORDS, tokens.size() - first); length > 0; length--) {
            List<Concept> districts = called(tokens, first, length);
            if (!districts.isEmpty() && !isStreet(tokens, first + length)) {
                found.add(new Named(tokens.start(first), tokens.end(first + length - 1), districts));
                return length;
            }
        }
        return 0;
    }

    private List<Concept> called(Tokens tokens, int first, int length) {
        List<String> words = new ArrayList<>();
        for (int at = first; at < first + length; at++) {
            words.add(tokens.lower(at));
        }
        List<String> name = stems(words);
        List<Concept> exact = byName.getOrDefault(name, List.of());
        if (!exact.isEmpty()) {
            return exact;
        }
        name.set(length - 1, ENDING.matcher(name.getLast()).replaceFirst(""));
        return byName.getOrDefault(name, List.of());
    }

    private static boolean isStreet(Tokens tokens, int after) {
        return tokens.gap(after).equals("-") && STREET.matcher(tokens.lower(after)).matches();
    }

    /// All words but the last without the endings that adjectives have.
    private static List<String> stems(List<String> words) {
        List<String> stems = new ArrayList<>(words);
        for (int at = 0; at < stems.size() - 1; at++) {
            stems.set(at, DECLINED.matcher(stems.get(at)).replaceFirst(""));
        }
        return stems;
    }

    private static List<String> labels(Concept place) {
        List<String> labels = new ArrayList<>();
        labels.add(place.prefLabel());
        labels.addAll(place.altLabels());
        labels.addAll(place.hiddenLabels());
        labels.addAll(place.weakLabels());
        return labels;
    }
}
