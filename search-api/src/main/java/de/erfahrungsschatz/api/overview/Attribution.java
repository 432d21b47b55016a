package de.erfahrungsschatz.api.overview;

import de.erfahrungsschatz.corpus.vocabulary.Vocabulary;
import de.erfahrungsschatz.engine.port.ReportedExperience;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Whose experience it is: the city that the passage names for it, else the document's own.
///
/// A document about several cities does not say which of them has an experience that its passage gives to none. Then the narrowest
/// concept above all of them is taken (the city, for its districts); of different cities that is none, and the experience is nobody's.
/// So no city is ever credited with what only stands in the same document as its name. Where the very words that tell it name one
/// district of the city and no other, it is that district's, and with it the city's.
///
/// For one thread: what was found out is remembered.
final class Attribution {

    private final Vocabulary cities;
    private final Map<List<String>, Optional<String>> common = new HashMap<>();
    private final Map<String, List<String>> paths = new HashMap<>();

    /// @param cities the vocabulary of the viewer
    Attribution(Vocabulary cities) {
        this.cities = cities;
    }

    /// The id of the city or district; empty when it is not sure.
    Optional<String> of(ReportedExperience evidence) {
        String own = evidence.experience().city();
        Optional<String> place = own == null ? common.computeIfAbsent(evidence.cities(), this::narrowestAbove)
                : Optional.of(own);
        return place.map(city -> onlyPart(city, evidence).orElse(city));
    }

    /// The only district of a city that the words of the experience name; empty when they name none or several. What stands elsewhere in
    /// the passage may be about another.
    private Optional<String> onlyPart(String city, ReportedExperience evidence) {
        String words = evidence.experience().provenance().quote();
        List<String> parts = words == null ? List.of() : evidence.places().stream()
                .filter(place -> !place.equals(city) && isPart(place, city) && isNamed(place, words)).toList();
        return parts.size() == 1 ? Optional.of(parts.getFirst()) : Optional.empty();
    }

    private boolean isNamed(String district, String words) {
        return cities.find(district).stream().flatMap(concept -> concept.weakLabels().stream())
                .anyMatch(words::contains);
    }

    /// The city that a district is part of; a city itself.
    String whole(String city) {
        return path(city).getLast();
    }

    /// Whether a city is another, or part of it.
    boolean isPart(String city, String other) {
        return path(city).contains(other);
    }

    private Optional<String> narrowestAbove(List<String> all) {
        if (all.isEmpty()) {
            return Optional.empty();
        }
        List<String> shared = new ArrayList<>(path(all.getFirst()));
        all.forEach(city -> shared.retainAll(path(city)));
        return shared.stream().findFirst();
    }

    private List<String> path(String city) {
        return paths.computeIfAbsent(city, cities::withBroader);
    }
}
