package de.erfahrungsschatz.indexer.understand.person;

import de.erfahrungsschatz.corpus.document.Person;
import de.erfahrungsschatz.corpus.document.Person.Attendance;
import de.erfahrungsschatz.indexer.understand.name.NamesInText;
import de.erfahrungsschatz.indexer.understand.name.PersonName;
import de.erfahrungsschatz.indexer.understand.name.RoleLine;
import de.erfahrungsschatz.indexer.understand.text.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Puts the sightings of one person together. Two spellings of a name are one person unless they belong to different
/// cities or organisations; a bare surname belongs to the only person who bears it. Of several roles the strongest
/// counts.
final class SamePeople {

    private final Map<String, List<Known>> bySurname = new LinkedHashMap<>();

    private SamePeople() {}

    /// The people in order of appearance.
    static List<Person> of(List<Sighting> sightings) {
        return together(Genitives.plain(sightings));
    }

    private static List<Person> together(List<Sighting> sightings) {
        SamePeople people = new SamePeople();
        Set<String> given = sightings.stream().map(seen -> seen.name().given()).filter(Objects::nonNull)
                .map(Words::fold).collect(Collectors.toSet());
        Predicate<Sighting> whole = seen -> tellsGivenName(seen) && !given.contains(bare(seen.name()));
        for (int i = 0; i < sightings.size(); i++) {
            if (whole.test(sightings.get(i))) {
                people.add(sightings.get(i), i);
            }
        }
        for (int i = 0; i < sightings.size(); i++) {
            if (!whole.test(sightings.get(i))) {
                people.attach(sightings.get(i), i);
            }
        }
        return people.bySurname.values().stream().flatMap(List::stream)
                .sorted(Comparator.comparingInt(one -> one.first)).map(Known::person).toList();
    }

    private static boolean tellsGivenName(Sighting sighting) {
        String given = sighting.name().given();
        return given != null && !given.endsWith(".") && !sighting.name().surname().endsWith(".");
    }

    /// Without titles; "Thi Lan" is all of a given name of Thi Lan Pham.
    private static String bare(PersonName name) {
        return Words.fold(name.given() == null ? name.surname() : name.given() + " " + name.surname());
    }

    private void add(Sighting sighting, int position) {
        List<Known> namesakes = namesakes(sighting.name());
        namesakes.stream().filter(one -> one.mayBe(sighting)).findFirst().ifPresentOrElse(
                one -> one.add(sighting, position), () -> namesakes.add(new Known(sighting, position)));
    }

    /// A surname, or one with an initial. Whose it is of several people nobody knows.
    private void attach(Sighting sighting, int position) {
        List<Known> bearers = bearers(sighting.name(), isOfText(sighting));
        if (bearers.size() > 1) {
            bearers = bearers.stream().filter(one -> !one.contradicts(sighting.said())).toList();
        }
        if (bearers.size() == 1) {
            bearers.getFirst().add(sighting, position);
        } else if (bearers.isEmpty()) {
            namesakes(sighting.name()).add(new Known(sighting, position));
        }
    }

    /// Lists call everybody by the whole name.
    private static boolean isOfText(Sighting sighting) {
        return sighting.attendance() == null || sighting.provenance().rule().equals(MentionRule.FLOOR);
    }

    /// "Frau Özkans Vorschlag" is one of Frau Özkan's, where nobody is called Özkans.
    private List<Known> bearers(PersonName name, boolean inText) {
        List<Known> called = bySurname.values().stream().flatMap(List::stream)
                .filter(one -> one.hasGiven(bare(name))).toList();
        if (name.given() != null && called.size() == 1) {
            return called;
        }
        if (name.given() != null && name.surname().endsWith(".")) {
            return ofInitial(name);
        }
        List<Known> bearers = namesakes(name).stream().filter(one -> one.hasName(name)).toList();
        List<Known> doubled = inText && bearers.isEmpty() && name.given() == null ? ofDoubleName(name.surname())
                : List.of();
        if (doubled.size() == 1) {
            return doubled;
        }
        List<Known> familyFirst = bearers.isEmpty() && name.given() == null ? ofFamilyFirst(name.surname()) : List.of();
        if (familyFirst.size() == 1) {
            return familyFirst;
        }
        if (bearers.isEmpty() && called.size() == 1 && NamesInText.isGivenName(name.surname())) {
            return called;
        }
        boolean genitive = bearers.isEmpty() && name.given() == null && name.surname().endsWith("s");
        return genitive ? bySurname.getOrDefault(
                Words.fold(name.surname().substring(0, name.surname().length() - 1)), List.of()) : bearers;
    }

    /// "Ina P." is Ina Probst, or Ina P. herself.
    private List<Known> ofInitial(PersonName name) {
        List<Known> alone = bySurname.getOrDefault(Words.fold(String.valueOf(name.given())), List.of());
        if (!alone.isEmpty()) {
            return alone;
        }
        String letter = Words.fold(name.surname().substring(0, 1));
        return bySurname.entrySet().stream().filter(entry -> entry.getKey().startsWith(letter))
                .flatMap(entry -> entry.getValue().stream())
                .filter(one -> one.hasGiven(Words.fold(String.valueOf(name.given()))))
                .toList();
    }

    /// "Frau Amsel" may be Frau Amsel-Probst, where nobody else is called so.
    private List<Known> ofDoubleName(String surname) {
        String folded = Words.fold(surname);
        return bySurname.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(folded + "-") || entry.getKey().endsWith("-" + folded))
                .flatMap(entry -> entry.getValue().stream()).toList();
    }

    /// "Frau Nguyen" may be Nguyen Thi Lan, where nobody else is called so.
    private List<Known> ofFamilyFirst(String family) {
        return NamesInText.isGivenName(family) ? List.of()
                : bySurname.values().stream().flatMap(List::stream).filter(one -> one.beginsWith(family)).toList();
    }

    private List<Known> namesakes(PersonName name) {
        return bySurname.computeIfAbsent(name.foldedSurname(), _ -> new ArrayList<>());
    }

    /// What is known of one person.
    private static final class Known {

        private static final int SHORTEST_TELLING = 5;

        private final List<Sighting> sightings = new ArrayList<>();
        private final Set<PersonName> names = new LinkedHashSet<>();
        private final Set<RoleLine> said = new LinkedHashSet<>();
        private int first;

        Known(Sighting sighting, int position) {
            first = position;
            add(sighting, position);
        }

        void add(Sighting sighting, int position) {
            sightings.add(sighting);
            names.add(sighting.name());
            said.add(sighting.said());
            first = Math.min(first, position);
        }

        boolean mayBe(Sighting sighting) {
            return hasName(sighting.name()) && !contradicts(sighting.said());
        }

        boolean hasName(PersonName name) {
            return names.stream().allMatch(one -> one.mayBe(name));
        }

        boolean hasGiven(String folded) {
            return names.stream().map(PersonName::given).filter(Objects::nonNull)
                    .map(Words::fold).anyMatch(given -> given.equals(folded) || given.startsWith(folded + " "));
        }

        boolean beginsWith(String family) {
            String begin = Words.fold(family) + " ";
            return names.stream().map(PersonName::given).filter(Objects::nonNull)
                    .anyMatch(given -> Words.fold(given).startsWith(begin));
        }

        boolean contradicts(RoleLine other) {
            return said.stream().anyMatch(one -> differ(one.city(), other.city()) || (one.city() == null
                    && other.city() == null && differ(one.organisation(), other.organisation())));
        }

        private static boolean differ(@Nullable String one, @Nullable String other) {
            if (one == null || other == null) {
                return false;
            }
            String some = Words.fold(one);
            String more = Words.fold(other);
            return !some.contains(more) && !more.contains(some)
                    && Collections.disjoint(tellingWords(one), tellingWords(other));
        }

        /// "Uni Birkstätt" and "Hochschule Birkstätt" may be one; short words are in the names of many.
        private static List<String> tellingWords(String name) {
            return Words.of(name).stream().map(word -> word.folded())
                    .filter(word -> word.length() >= SHORTEST_TELLING && !word.equals("stadt")).toList();
        }

        Person person() {
            PersonName name = names.stream()
                    .reduce((best, next) -> next.tellsMoreThan(best) ? next : best).orElseThrow();
            String titles = names.stream().map(PersonName::titles)
                    .max(Comparator.comparingInt(String::length)).orElse("");
            Sighting strongest = sightings.stream().min(Sighting.byStrength()).orElseThrow();
            RoleLine told = sightings.stream().sorted(Sighting.byStrength()).map(Sighting::said)
                    .reduce(RoleLine.NONE, RoleLine::orElse);
            return new Person(new PersonName(titles, name.given(), name.surname()).written(), strongest.role(),
                    told.function(), told.office(), told.organisation(), told.city(), attendance(),
                    strongest.provenance());
        }

        /// Who came for another was there, and who is named among the absent was not, whatever else the text says.
        private @Nullable Attendance attendance() {
            return sightings.stream().filter(seen -> seen.attendance() != null)
                    .max(Comparator.comparingInt(Known::strength)).map(Sighting::attendance).orElse(null);
        }

        /// That a row of a table is of whoever came for a person tells less than what is said of that person.
        private static int strength(Sighting seen) {
            boolean represented = seen.provenance().rule().equals(PeopleTable.REPRESENTED)
                    && seen.attendance() == Attendance.EXCUSED;
            return represented ? 1 : 2 * strength(Objects.requireNonNull(seen.attendance()));
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
