package de.erfahrungsschatz.indexer.understand.place;

import de.erfahrungsschatz.corpus.vocabulary.Concept;
import de.erfahrungsschatz.corpus.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds the districts of a city, whose names are known from the network's vocabulary alone.
final class Districts {

    private static final int MOST_WORDS = 5;

    /// The districts by the id of their city and their words in lower case.
    private final Map<String, Map<List<String>, Concept>> byCity = new HashMap<>();

    Districts(Vocabulary cities) {
        for (Concept place : cities.concepts()) {
            String city = place.broader();
            if (city != null) {
                labels(place).forEach(label -> byCity.computeIfAbsent(city, _ -> new HashMap<>())
                        .putIfAbsent(Spellings.words(label), place));
            }
        }
    }

    /// The districts of a city that a text names, in order, also with an ending (`Vorstadts`, `Aldenrather`).
    Set<Concept> named(String text, String city) {
        Map<List<String>, Concept> districts = byCity.getOrDefault(city, Map.of());
        Set<Concept> found = new LinkedHashSet<>();
        if (districts.isEmpty()) {
            return found;
        }
        Tokens tokens = new Tokens(text);
        for (int at = 0; at < tokens.size(); at++) {
            if (tokens.capitalised(at)) {
                addLongestAt(tokens, at, districts, found);
            }
        }
        return found;
    }

    private static void addLongestAt(Tokens tokens, int first, Map<List<String>, Concept> districts,
            Set<Concept> found) {
        for (int length = Math.min(MOST_WORDS, tokens.size() - first); length > 0; length--) {
            List<String> words = new ArrayList<>();
            for (int at = first; at < first + length; at++) {
                words.add(tokens.lower(at));
            }
            Concept district = districts.get(words);
            if (district == null) {
                words.set(length - 1, words.getLast().replaceFirst("(?<=\\p{L}{4})(?:s|er|ern)$", ""));
                district = districts.get(words);
            }
            if (district != null) {
                found.add(district);
                return;
            }
        }
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
