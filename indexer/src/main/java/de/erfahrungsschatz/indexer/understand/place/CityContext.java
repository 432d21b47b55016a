package de.erfahrungsschatz.indexer.understand.place;

import java.util.List;
import java.util.Set;

/// What is known of a document before its cities are read.
///
/// @param homes the ids of the cities that it is about; empty where nobody knows
/// @param people the names of the people in it, who may be called like cities
public record CityContext(Set<String> homes, List<String> people) {

    /// Nothing is known.
    public static final CityContext NONE = new CityContext(Set.of(), List.of());

    public CityContext {
        homes = Set.copyOf(homes);
        people = List.copyOf(people);
    }
}
