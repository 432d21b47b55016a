package de.erfahrungsschatz.indexer.understand.person;

import de.erfahrungsschatz.corpus.document.Person.Role;
import de.erfahrungsschatz.indexer.extract.word.CommonWords;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// Tells where a text calls those whom a list names by their given names alone, so that the word behind one is no
/// surname: "Irina Aufzug · Jonas Flohmarkt" among the duties of Irina Amsel and Jonas Probst.
final class CalledByGiven {

    /// The surnames of those in lists, by their given names.
    private final Map<String, Set<String>> listed;

    /// @param sightings all of the document
    CalledByGiven(List<Sighting> sightings) {
        this.listed = sightings.stream().filter(seen -> seen.attendance() != null && seen.name().given() != null)
                .map(Sighting::name).collect(Collectors.groupingBy(name -> Objects.requireNonNull(name.given()),
                        Collectors.mapping(name -> name.surname(), Collectors.toSet())));
    }

    /// Whether a sighting names nobody but one of the list and a word behind the given name.
    boolean isOther(Sighting seen) {
        String given = seen.name().given();
        Set<String> surnames = given == null ? Set.of() : listed.getOrDefault(given, Set.of());
        return seen.role() == Role.MENTIONED && seen.attendance() == null && surnames.size() == 1
                && !surnames.contains(seen.name().surname()) && CommonWords.contains(seen.name().surname());
    }
}
