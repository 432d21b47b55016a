package de.erfahrungsschatz.benchmarks.speed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The laps of a race, by class and by the entrant's name. Classes are in the order in which they first came.
final class Laps {

    private final Map<String, Map<String, List<Lap>>> laps = new LinkedHashMap<>();

    void add(String type, String entrant, Lap lap) {
        laps.computeIfAbsent(type, _ -> new LinkedHashMap<>()).computeIfAbsent(entrant, _ -> new ArrayList<>())
                .add(lap);
    }

    /// The classes of questions.
    List<String> classes() {
        return List.copyOf(laps.keySet());
    }

    /// The figures of an entrant in one class.
    Figures of(String type, String entrant) {
        return Figures.of(laps.getOrDefault(type, Map.of()).getOrDefault(entrant, List.of()));
    }

    /// The figures of an entrant in all classes together.
    Figures of(String entrant) {
        return Figures.of(laps.values().stream()
                .flatMap(byEntrant -> byEntrant.getOrDefault(entrant, List.of()).stream()).toList());
    }
}
