package de.erfahrungsschatz.indexer.understand.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import de.erfahrungsschatz.corpus.document.Person;
import de.erfahrungsschatz.indexer.understand.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Who appears in a file, as what, and whether he or she was there. Titles and the order of names do not matter.
class PeopleGoldTest {

    /// The half that was at hand when the rules were made must stay nearly right; these figures only rise.
    private static final String OWN = "own";
    private static final Pattern TITLE = Pattern
            .compile("\\b(?:Herrn?|Frau|Prof|Dr|Dipl|Ing|phil|med|jur|rer|pol|nat|PD|-Ing)\\b\\.?");

    @ParameterizedTest
    @ValueSource(strings = {"own", "foreign", "blind"})
    void finds_people(String half) {
        Score people = new Score(half + " people");
        for (GoldFile file : filesOf(half)) {
            people.compare(file.name(), expected(file).stream().map(person -> folded(person.name())).toList(),
                    found(file).stream().map(person -> folded(person.name())).toList());
        }
        people.report();
        assertThat(people.precision()).isGreaterThanOrEqualTo(half.equals(OWN) ? 0.99 : 0.97);
        assertThat(people.recall()).isGreaterThanOrEqualTo(half.equals(OWN) ? 0.99 : 0.93);
    }

    @ParameterizedTest
    @ValueSource(strings = {"own", "foreign", "blind"})
    void knows_their_roles(String half) {
        Score roles = new Score(half + " roles of people that were found");
        for (GoldFile file : filesOf(half)) {
            for (GoldPerson person : expected(file)) {
                found(file, person).ifPresent(found -> verdict(person, "role", lower(found.role()), roles, file));
            }
        }
        assertThat(roles.report().precision()).isGreaterThanOrEqualTo(half.equals(OWN) ? 0.98 : 0.90);
    }

    @ParameterizedTest
    @ValueSource(strings = {"own", "foreign", "blind"})
    void knows_who_was_there(String half) {
        Score attendance = new Score(half + " attendance");
        for (GoldFile file : filesOf(half)) {
            for (GoldPerson person : expected(file)) {
                if (person.fact("attendance").isPresent()) {
                    Optional<Person.Attendance> found = found(file, person)
                            .flatMap(one -> Optional.ofNullable(one.attendance()));
                    verdict(person, "attendance", found.map(PeopleGoldTest::lower).orElse("unknown"), attendance,
                            file);
                }
            }
        }
        assertThat(attendance.report().precision()).isGreaterThanOrEqualTo(0.98);
    }

    private static List<GoldFile> filesOf(String half) {
        List<GoldFile> files = GoldFile.of(half);
        assumeFalse(files.isEmpty(), "There are no files in gold/" + half);
        return files;
    }

    private static void verdict(GoldPerson person, String key, String found, Score score, GoldFile file) {
        if (person.fact(key).filter(found::equals).isPresent()) {
            score.right();
        } else {
            score.wrong(file.name() + ": " + person.name() + " is " + person.fact(key).orElse("nothing") + ", not "
                    + found);
        }
    }

    /// Each person once, however many spellings are marked.
    private static List<GoldPerson> expected(GoldFile file) {
        return file.people().stream().filter(person -> person.fact("same").isEmpty()).toList();
    }

    /// The people of all documents of the file, whoever is the same in two of them once.
    private static List<Person> found(GoldFile file) {
        List<Person> people = new ArrayList<>();
        Understood.of(file).drafts().forEach(draft -> {
            List<Person> before = List.copyOf(people);
            draft.metadata().people().stream()
                    .filter(person -> before.stream().noneMatch(other -> same(person, other))).forEach(people::add);
        });
        return people;
    }

    private static boolean same(Person one, Person other) {
        boolean elsewhere = one.city() != null && other.city() != null && !one.city().equals(other.city());
        return folded(one.name()).equals(folded(other.name())) && !elsewhere;
    }

    private static Optional<Person> found(GoldFile file, GoldPerson wanted) {
        List<Person> named = found(file).stream().filter(person -> folded(person.name()).equals(folded(wanted.name())))
                .toList();
        return named.stream()
                .filter(person -> wanted.fact("city").filter(city -> city.equals(person.city())).isPresent())
                .findFirst().or(() -> named.stream().findFirst());
    }

    private static String folded(String name) {
        int comma = name.indexOf(',');
        String turned = comma < 0 ? name : name.substring(comma + 1) + " " + name.substring(0, comma);
        return String.join(" ", Words.of(TITLE.matcher(turned).replaceAll(" ")).stream().map(word -> word.folded())
                .toList());
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
