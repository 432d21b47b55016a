package de.erfahrungsschatz.corpus.people;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.corpus.document.Derived;
import de.erfahrungsschatz.corpus.document.DocumentId;
import de.erfahrungsschatz.corpus.document.Metadata;
import de.erfahrungsschatz.corpus.document.Person;
import de.erfahrungsschatz.corpus.document.Person.Role;
import de.erfahrungsschatz.corpus.document.Provenance;
import de.erfahrungsschatz.corpus.document.Source;
import de.erfahrungsschatz.corpus.people.PeopleGatherer.Gathered;
import de.erfahrungsschatz.corpus.people.PersonKey.Ground;
import de.erfahrungsschatz.corpus.vocabulary.Vocabulary;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Who is put together, in random documents in which few names meet few places: what holds whoever was mentioned where, and the rules once
/// more, by comparing each mention with each.
class PeopleGathererTest {

    private static final int ROUNDS = 300;
    private static final long SEED = 20_261_130;
    private static final List<String> NAMES = List.of("Ute Mühl", "Dr. Ute Mühl", "Ute Muehl", "Mühl", "Jan Ohm",
            "Prof. Jan Ohm", "Ute Ohm");
    private static final List<String> CITIES = List.of("Birkstätt", "Aldenrath", "Isenfurt");
    private static final List<String> ORGANISATIONS = List.of("Büro Deich", "Stadt Birkstätt", "SPD", "Verein Nord",
            "Isenfurt");

    private static final Source SOURCE = new Source("bericht.pdf", "application/pdf", 0, false);

    private final Random random = new Random(SEED);

    /// What one document says of somebody.
    private record Said(DocumentId document, Mention mention) {}

    @Test
    void everybody_with_more_than_a_surname_is_one_person_and_nobody_is_left_out() {
        for (int round = 0; round < ROUNDS; round++) {
            List<Said> said = said();
            List<Gathered<Said>> people = people(said, confirmed(said));

            assertThat(people.stream().flatMap(person -> person.all().stream()))
                    .containsExactlyInAnyOrderElementsOf(said);
            assertThat(said).noneMatch(one -> one.mention().name().isBare());
            assertThat(people).allSatisfy(person -> {
                assertThat(person.ids()).contains(person.id());
                assertThat(person.all()).allMatch(one -> person.ids().contains(one.mention().id()));
            });
            assertThat(people.stream().flatMap(person -> person.ids().stream())).doesNotHaveDuplicates();
        }
    }

    @Test
    void two_mentions_are_one_person_when_the_rules_lead_from_one_to_the_other() {
        for (int round = 0; round < ROUNDS; round++) {
            List<Said> said = said();
            ConfirmedPeople confirmed = confirmed(said);

            assertThat(groups(people(said, confirmed))).isEqualTo(compared(said, confirmed));
        }
    }

    @Test
    void the_order_of_documents_makes_no_difference() {
        for (int round = 0; round < ROUNDS; round++) {
            List<Said> said = said();
            ConfirmedPeople confirmed = confirmed(said);
            List<Said> shuffled = new ArrayList<>(said);
            Collections.shuffle(shuffled, random);

            assertThat(ids(people(shuffled, confirmed))).isEqualTo(ids(people(said, confirmed)));
        }
    }

    @Test
    void nobody_is_joined_for_a_name_alone_nor_with_another_name_unless_the_office_says_so() {
        for (int round = 0; round < ROUNDS; round++) {
            assertThat(people(said(), ConfirmedPeople.NONE)).allSatisfy(person -> {
                assertThat(person.all()).extracting(one -> one.mention().key().name()).containsOnly(
                        person.all().getFirst().mention().key().name());
                if (person.all().getFirst().mention().key().ground() == Ground.DOCUMENT) {
                    assertThat(person.all()).extracting(Said::document).containsOnly(
                            person.all().getFirst().document());
                }
            });
        }
    }

    private static List<Gathered<Said>> people(List<Said> said, ConfirmedPeople confirmed) {
        PeopleGatherer<Said> gatherer = new PeopleGatherer<>();
        said.forEach(one -> gatherer.add(one.mention(), one));
        return gatherer.people(confirmed);
    }

    private static Set<Set<Said>> groups(List<Gathered<Said>> people) {
        return people.stream().map(person -> Set.copyOf(person.all())).collect(Collectors.toSet());
    }

    private static Map<String, Set<String>> ids(List<Gathered<Said>> people) {
        return people.stream().collect(Collectors.toMap(Gathered::id, Gathered::ids));
    }

    /// The groups that grow when each mention takes with it whatever is the same person's, one step after the other.
    private static Set<Set<Said>> compared(List<Said> said, ConfirmedPeople confirmed) {
        Map<Said, Set<Said>> groups = new HashMap<>();
        said.forEach(one -> groups.put(one, Set.of(one)));
        for (Said one : said) {
            for (Said other : said) {
                Set<Said> own = groups.getOrDefault(one, Set.of());
                if (!own.contains(other) && areOne(one.mention(), other.mention(), said, confirmed)) {
                    Set<Said> both = Stream.concat(own.stream(), groups.getOrDefault(other, Set.of()).stream())
                            .collect(Collectors.toSet());
                    both.forEach(each -> groups.put(each, both));
                }
            }
        }
        return Set.copyOf(groups.values());
    }

    private static boolean areOne(Mention one, Mention other, List<Said> said, ConfirmedPeople confirmed) {
        return one.id().equals(other.id()) || confirmed.idsOf(one.id()).contains(other.id())
                || isOnlyOneThere(one, other, said) || isOnlyOneThere(other, one, said);
    }

    /// Whether of one only an organisation is known, and the other alone is known to belong to it in a city.
    private static boolean isOnlyOneThere(Mention one, Mention other, List<Said> said) {
        boolean nowhere = said.stream().map(Said::mention).filter(mention -> mention.id().equals(one.id()))
                .allMatch(mention -> mention.key().ground() == Ground.ORGANISATION);
        Set<String> inCities = said.stream().map(Said::mention)
                .filter(mention -> mention.key().ground() == Ground.CITY
                        && mention.key().name().equals(one.key().name())
                        && PersonKey.organisation(mention.person()).equals(PersonKey.organisation(one.person())))
                .map(Mention::id).collect(Collectors.toSet());
        return nowhere && inCities.equals(Set.of(other.id()));
    }

    private List<Said> said() {
        List<Said> said = new ArrayList<>();
        for (int number = 0; number < 1 + random.nextInt(8); number++) {
            DocumentId document = new DocumentId("bericht-" + number);
            List<Person> people = Stream.generate(this::person).limit(random.nextInt(4)).toList();
            Mention.in(document, about(people), new Vocabulary(VocabularyName.CITIES, List.of()))
                    .forEach(mention -> said.add(new Said(document, mention)));
        }
        return said.stream().distinct().toList();
    }

    private Person person() {
        return new Person(pick(NAMES), random.nextBoolean() ? Role.AUTHOR : Role.MENTIONED, null, null,
                maybe(ORGANISATIONS), maybe(CITIES), null, Provenance.rule("person.byline", null));
    }

    private ConfirmedPeople confirmed(List<Said> said) {
        List<String> ids = new ArrayList<>(said.stream().map(one -> one.mention().id()).distinct().toList());
        Collections.shuffle(ids, random);
        return ids.size() < 4 || random.nextBoolean() ? ConfirmedPeople.NONE
                : new ConfirmedPeople(
                        List.of(new LinkedHashSet<>(ids.subList(0, 2)), Set.of(ids.get(2), "nie--gesehen")),
                        Set.of());
    }

    /// A document about a city or two.
    private Metadata about(List<Person> people) {
        List<Derived<String>> cities = Stream.of("birkstaett", "isenfurt").filter(_ -> random.nextBoolean())
                .map(city -> new Derived<>(city, Provenance.rule("city.header", null))).toList();
        return new Metadata(new Derived<>("Bericht", Provenance.rule("title.heading", null)), null,
                Map.of(VocabularyName.CITIES, cities), people, SOURCE);
    }

    private @Nullable String maybe(List<String> choices) {
        return random.nextInt(3) == 0 ? null : pick(choices);
    }

    private String pick(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
