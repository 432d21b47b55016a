package de.erfahrungsschatz.indexer.understand.person;

import de.erfahrungsschatz.indexer.understand.name.PersonName;
import de.erfahrungsschatz.indexer.understand.text.Words;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// "Gesine Hollmers Idee" was had by Gesine Hollmer, where the document calls her so elsewhere. Whose a genitive of a surname alone is,
/// depends on who bears it; see [SamePeople].
final class Genitives {

    private Genitives() {}

    /// The same sightings, each by the name itself.
    static List<Sighting> plain(List<Sighting> sightings) {
        Set<String> names = sightings.stream().map(Sighting::name).filter(name -> name.given() != null)
                .map(Genitives::folded).collect(Collectors.toSet());
        return sightings.stream().map(seen -> {
            PersonName base = withoutEnding(seen.name());
            return names.contains(folded(base)) ? seen.called(base) : seen;
        }).toList();
    }

    private static PersonName withoutEnding(PersonName name) {
        boolean ends = name.given() != null && name.surname().endsWith("s");
        return ends
                ? new PersonName(name.titles(), name.given(), name.surname().substring(0, name.surname().length() - 1))
                : name;
    }

    private static String folded(PersonName name) {
        return Words.fold(name.given() + " " + name.surname());
    }
}
