package de.erfahrungsschatz.indexer.understand.status;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// What is known of cities in a document before its experiences are read.
///
/// @param own the ids of the cities that it is about
/// @param named tells the ids of the cities that a text names
public record KnownCities(List<String> own, Function<String, List<String>> named) {

    /// A document of those cities that names no others.
    public static KnownCities only(List<String> own) {
        return new KnownCities(own, _ -> List.of());
    }

    /// The same, looking through each text once only.
    KnownCities remembering() {
        Map<String, List<String>> remembered = new HashMap<>();
        return new KnownCities(own, text -> remembered.computeIfAbsent(text, named));
    }

    /// The only city that a text names, where that is none of the document's.
    Optional<String> foreign(String text) {
        List<String> cities = named.apply(text).stream().distinct().toList();
        return cities.size() == 1 && !own.contains(cities.getFirst()) ? Optional.of(cities.getFirst())
                : Optional.empty();
    }
}
