package de.erfahrungsschatz.indexer.understand.person;

import de.erfahrungsschatz.corpus.document.Person.Role;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Whoever was in the chair signs the minutes as well, and has not written them where somebody else did.
final class Chairs {

    private static final Pattern CHAIR = Pattern.compile("Vorsitz|[Bb]ürgermeister|Ortsvorsteher|Sitzungsleitung");

    private final Set<String> surnames;

    /// @param sightings all of the document
    Chairs(List<Sighting> sightings) {
        Set<String> writers = sightings.stream().filter(seen -> ListedPerson.writes(seen.said()))
                .map(seen -> seen.name().surname()).collect(Collectors.toSet());
        this.surnames = sightings.stream()
                .filter(seen -> seen.said().function() != null && CHAIR.matcher(seen.said().function()).find())
                .map(seen -> seen.name().surname()).filter(surname -> !writers.contains(surname))
                .collect(Collectors.toSet());
    }

    /// Of those it only stays that they are named.
    void removeFromAuthors(List<Sighting> sightings) {
        boolean others = sightings.stream()
                .anyMatch(seen -> seen.role() == Role.AUTHOR && !surnames.contains(seen.name().surname()));
        if (!others) {
            return;
        }
        sightings.replaceAll(seen -> seen.role() == Role.AUTHOR && isSigned(seen)
                && surnames.contains(seen.name().surname()) ? seen.as(Role.MENTIONED, "person.signed-in-chair") : seen);
    }

    private static boolean isSigned(Sighting seen) {
        String quote = seen.provenance().quote();
        return seen.provenance().rule().equals("person.closing-name")
                || (quote != null && quote.contains("gez."));
    }
}
