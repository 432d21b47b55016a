package de.erfahrungsschatz.indexer.understand.fact;

import de.erfahrungsschatz.corpus.vocabulary.Concept;
import de.erfahrungsschatz.corpus.vocabulary.Vocabulary;
import de.erfahrungsschatz.indexer.understand.text.Word;
import de.erfahrungsschatz.indexer.understand.text.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Finds the names of cities and districts.
final class Places {

    private static final int MOST_WORDS = 5;
    private static final Comparator<Concept> BEST = Comparator.<Concept, Boolean>comparing(city -> !city.member())
            .thenComparing(city -> population(city), Comparator.reverseOrder()).thenComparing(Concept::id);

    /// The cities, without districts, by their folded words joined with blanks; best first.
    private final Map<String, List<Concept>> cities = new HashMap<>();
    private final Map<String, List<Concept>> districts = new HashMap<>();

    Places(Vocabulary vocabulary) {
        for (Concept place : vocabulary.concepts()) {
            Map<String, List<Concept>> index = place.broader() == null ? cities : districts;
            for (String label : labels(place)) {
                String key = key(label);
                List<Concept> called = index.computeIfAbsent(key, _ -> new ArrayList<>());
                if (!called.contains(place)) {
                    called.add(place);
                }
            }
        }
        cities.values().forEach(called -> called.sort(BEST));
    }

    /// The city of exactly that name: of several, a member, else the most populous.
    Optional<Concept> city(String name) {
        return cities.getOrDefault(key(name), List.of()).stream().findFirst();
    }

    /// The city whose name begins a text; of several that do, the one with the longest name.
    Optional<Concept> cityAtBeginning(String text) {
        List<Word> words = Words.of(text);
        for (int length = Math.min(MOST_WORDS, words.size()); length > 0; length--) {
            String name = text.substring(words.getFirst().start(), words.get(length - 1).end());
            Optional<Concept> city = city(name).or(() -> city(withoutEnding(name)));
            if (city.isPresent()) {
                return city;
            }
        }
        return Optional.empty();
    }

    /// The member cities that a text names, also with an ending (`Aldenraths`, `Aldenrather`), in order.
    List<Concept> members(String text) {
        return named(text, cities).stream().filter(Concept::member).distinct().toList();
    }

    /// The districts of a city that a text names, in order.
    List<Concept> districts(String text, Concept city) {
        return named(text, districts).stream().filter(district -> city.id().equals(district.broader())).distinct()
                .toList();
    }

    private List<Concept> named(String text, Map<String, List<Concept>> index) {
        List<Word> words = Words.of(text);
        TreeMap<Integer, List<Concept>> found = new TreeMap<>();
        for (int at = 0; at < words.size(); at++) {
            for (int length = Math.min(MOST_WORDS, words.size() - at); length > 0; length--) {
                String name = text.substring(words.get(at).start(), words.get(at + length - 1).end());
                List<Concept> called = new ArrayList<>(index.getOrDefault(key(name), List.of()));
                called.addAll(index.getOrDefault(key(withoutEnding(name)), List.of()));
                if (!called.isEmpty() && Character.isUpperCase(name.codePointAt(0))) {
                    found.put(at, called);
                    at += length - 1;
                    break;
                }
            }
        }
        return found.values().stream().flatMap(Collection::stream).toList();
    }

    private static String withoutEnding(String name) {
        return name.replaceFirst("(?<=\\p{L}{4})(?:s|er|ern)$", "");
    }

    private static String key(String name) {
        return String.join(" ", Words.of(name).stream().map(Word::folded).toList());
    }

    private static List<String> labels(Concept place) {
        List<String> labels = new ArrayList<>();
        labels.add(place.prefLabel());
        labels.addAll(place.altLabels());
        labels.addAll(place.hiddenLabels());
        if (place.broader() != null) {
            labels.addAll(place.weakLabels());
        }
        return labels;
    }

    private static Integer population(Concept city) {
        Integer population = city.population();
        return population == null ? Integer.valueOf(0) : population;
    }
}
