package de.erfahrungsschatz.indexer.understand.person;

import de.erfahrungsschatz.corpus.document.Person;
import de.erfahrungsschatz.corpus.document.Person.Role;
import de.erfahrungsschatz.indexer.extract.Block;
import de.erfahrungsschatz.indexer.understand.name.PersonName;
import de.erfahrungsschatz.indexer.understand.name.RoleLine;
import de.erfahrungsschatz.indexer.understand.segment.InterviewHead;
import de.erfahrungsschatz.indexer.understand.segment.Legend;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Whom the head of an interview introduces: those who answer, and whoever its legend tells to have asked or written.
final class Introduced {

    private Introduced() {}

    /// @param blocks of the document
    static List<Sighting> people(InterviewHead head, List<Block> blocks) {
        List<Sighting> people = new ArrayList<>();
        head.people().forEach(person -> sighting(person, new RoleLine(person.function(), person.office(),
                person.organisation(), person.city())).ifPresent(people::add));
        blocks.subList(head.start(), head.end()).stream().flatMap(block -> Legend.read(block.text()).stream())
                .flatMap(entry -> entry.person().stream()).filter(person -> person.role() == Role.AUTHOR)
                .forEach(person -> sighting(person, RoleLine.NONE).ifPresent(people::add));
        return people;
    }

    private static Optional<Sighting> sighting(Person person, RoleLine said) {
        return PersonName.parse(person.name())
                .map(name -> new Sighting(name, person.role(), said, null, person.provenance()));
    }
}
