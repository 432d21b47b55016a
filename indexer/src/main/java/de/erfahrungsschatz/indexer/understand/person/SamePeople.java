package de.erfahrungsschatz.indexer.understand.person;

import de.erfahrungsschatz.corpus.document.Person;
import de.erfahrungsschatz.corpus.document.Person.Attendance;
import de.erfahrungsschatz.indexer.understand.name.PersonName;
import de.erfahrungsschatz.indexer.understand.name.RoleLine;
import de.erfahrungsschatz.indexer.understand.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Puts the sightings of one person together. Two spellings of a name are one person unless they belong to different cities or
/// organisations; a bare surname belongs to the only person who bears it. Of several roles the strongest counts.
final class SamePeople {

    private final List<Known> known = new ArrayList<>();

    private SamePeople() {}

    /// The people in order of appearance.
    static List<Person> of(List<Sighting> sightings) {
        SamePeople people = new SamePeople();
        sightings.stream().filter(SamePeople::tellsGivenName).forEach(people::add);
        sightings.stream().filter(sighting -> !tellsGivenName(sighting)).forEach(people::attach);
        return people.known.stream().sorted(Comparator.comparingInt(one -> sightings.indexOf(one.sightings.getFirst())))
                .map(Known::person).toList();
    }

    private static boolean tellsGivenName(Sighting sighting) {
        String given = sighting.name().given();
        return given != null && !given.endsWith(".");
    }

    private void add(Sighting sighting) {
        known.stream().filter(one -> one.mayBe(sighting)).findFirst().ifPresentOrElse(one -> one.add(sighting),
                () -> known.add(new Known(sighting)));
    }

    /// A surname, or one with an initial. Whose it is of several people nobody knows.
    private void attach(Sighting sighting) {
        List<Known> bearers = known.stream().filter(one -> one.bears(sighting.name())).toList();
        if (bearers.size() > 1) {
            bearers = bearers.stream().filter(one -> !one.contradicts(sighting.said())).toList();
        }
        if (bearers.size() == 1) {
            bearers.getFirst().add(sighting);
        } else if (bearers.isEmpty()) {
            known.add(new Known(sighting));
        }
    }

    /// What is known of one person.
    private static final class Known {

        private final List<Sighting> sightings = new ArrayList<>();

        Known(Sighting first) {
            sightings.add(first);
        }

        void add(Sighting sighting) {
            sightings.add(sighting);
        }

        boolean mayBe(Sighting sighting) {
            return sightings.stream().allMatch(one -> one.name().mayBe(sighting.name()))
                    && !contradicts(sighting.said());
        }

        /// "Frau Özkans Vorschlag" is one of Frau Özkan's.
        boolean bears(PersonName name) {
            boolean genitive = name.given() == null && name.surname().endsWith("s");
            PersonName base = genitive ? new PersonName(name.titles(), null,
                    name.surname().substring(0, name.surname().length() - 1)) : name;
            return sightings.stream().allMatch(one -> one.name().mayBe(name))
                    || (genitive && sightings.stream().allMatch(one -> one.name().mayBe(base)));
        }

        boolean contradicts(RoleLine said) {
            return sightings.stream().anyMatch(one -> differ(one.said().city(), said.city())
                    || (one.said().city() == null && said.city() == null
                            && differ(one.said().organisation(), said.organisation())));
        }

        private static boolean differ(@Nullable String one, @Nullable String other) {
            if (one == null || other == null) {
                return false;
            }
            String some = Words.fold(one);
            String more = Words.fold(other);
            return !some.contains(more) && !more.contains(some);
        }

        Person person() {
            PersonName name = sightings.stream().map(Sighting::name)
                    .reduce((best, next) -> next.tellsMoreThan(best) ? next : best).orElseThrow();
            String titles = sightings.stream().map(one -> one.name().titles())
                    .max(Comparator.comparingInt(String::length)).orElse("");
            Sighting strongest = sightings.stream().min(Sighting.byStrength()).orElseThrow();
            RoleLine said = sightings.stream().sorted(Sighting.byStrength()).map(Sighting::said)
                    .reduce(RoleLine.NONE, RoleLine::orElse);
            return new Person(new PersonName(titles, name.given(), name.surname()).written(), strongest.role(),
                    said.function(), said.office(), said.organisation(), said.city(), attendance(),
                    strongest.provenance());
        }

        /// Who came for another was there, and who is named among the absent was not, whatever else the text says.
        private @Nullable Attendance attendance() {
            return sightings.stream().map(Sighting::attendance).filter(Objects::nonNull)
                    .max(Comparator.comparingInt(Known::strength)).orElse(null);
        }

        private static int strength(Attendance attendance) {
            return switch (attendance) {
                case PRESENT -> 0;
                case ABSENT -> 1;
                case EXCUSED -> 2;
                case DEPUTY -> 3;
            };
        }
    }
}
