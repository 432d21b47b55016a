package de.erfahrungsschatz.indexer.understand.gold;

import static org.junit.jupiter.api.Assumptions.assumeFalse;

import de.erfahrungsschatz.corpus.document.Person;
import de.erfahrungsschatz.indexer.understand.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Who appears in a file, as what, and whether he or she was there. Titles and the order of names do not matter.
class PeopleGoldTest {

    private static final Map<String, List<Person>> FOUND = new ConcurrentHashMap<>();
    private static final Pattern TITLE = Pattern
            .compile(
                    "\\b(?:Herrn?|Frau|Prof|Dr|Dipl|Ing|Pfr|Pastor(?:in)?|Schwester|Sr|Geogr|Päd|Biol|phil|med|jur|rer|pol|nat|PD"
                            + "|-Ing)\\b\\.?|\\bM\\. ?A\\.|\\bi\\. ?R\\.");

    @ParameterizedTest
    @MethodSource("de.erfahrungsschatz.indexer.understand.gold.GoldFile#halves")
    void finds_people(String half) {
        Score people = new Score(half + " people");
        for (GoldFile file : filesOf(half)) {
            List<String> expected = expected(file).stream().map(person -> folded(person.name())).toList();
            people.compare(file.name(), expected,
                    found(file).stream()
                            .map(person -> marked(file, person, expected)).toList());
        }
        Ratchet.hold(people);
    }

    @ParameterizedTest
    @MethodSource("de.erfahrungsschatz.indexer.understand.gold.GoldFile#halves")
    void knows_their_roles(String half) {
        Score roles = new Score(half + " roles of people that were found");
        for (GoldFile file : filesOf(half)) {
            for (GoldPerson person : expected(file)) {
                String strongest = strongestRole(file, person);
                found(file, person)
                        .map(found -> wasAway(person) ? calledAsMarked(found.role(), strongest) : lower(found.role()))
                        .ifPresent(found -> verdict(person.name(), strongest, found, roles, file));
            }
        }
        Ratchet.hold(roles);
    }

    @ParameterizedTest
    @MethodSource("de.erfahrungsschatz.indexer.understand.gold.GoldFile#halves")
    void knows_who_was_there(String half) {
        Score attendance = new Score(half + " attendance");
        for (GoldFile file : filesOf(half)) {
            for (GoldPerson person : expected(file)) {
                if (person.fact("attendance").isPresent()) {
                    attendance(file, person, attendance);
                }
            }
        }
        Ratchet.hold(attendance);
    }

    /// Whoever is not found, or of whom nobody says whether he or she was there, is missed.
    private static void attendance(GoldFile file, GoldPerson person, Score score) {
        Optional<String> found = found(file, person).flatMap(one -> Optional.ofNullable(one.attendance()))
                .map(PeopleGoldTest::lower);
        if (found.isPresent()) {
            verdict(person.name(), person.fact("attendance").orElseThrow(), found.get(), score, file);
        } else {
            score.missed(file.name() + ": " + person.name() + " is " + person.fact("attendance").orElseThrow());
        }
    }

    private static List<GoldFile> filesOf(String half) {
        List<GoldFile> files = GoldFile.of(half);
        assumeFalse(files.isEmpty(), "There are no files in gold/" + half);
        return files;
    }

    private static void verdict(String who, String expected, String found, Score score, GoldFile file) {
        if (expected.equals(found)) {
            score.right();
        } else {
            score.wrong(file.name() + ": " + who + " is " + expected + ", not " + found);
        }
    }

    private static boolean wasAway(GoldPerson person) {
        return person.fact("attendance").filter(told -> told.equals("absent") || told.equals("excused")).isPresent();
    }

    /// Whether whoever did not come is an attendee or only mentioned is a question of words: the attendance tells what matters.
    private static String calledAsMarked(Person.Role found, String marked) {
        boolean same = found.compareTo(Person.Role.ATTENDEE) >= 0
                && Person.Role.valueOf(marked.toUpperCase(Locale.ROOT)).compareTo(Person.Role.ATTENDEE) >= 0;
        return same ? marked : lower(found);
    }

    /// A spelling of its own may be marked with a role of its own; of one person the strongest counts.
    private static String strongestRole(GoldFile file, GoldPerson person) {
        Person.Role strongest = file.people().stream()
                .filter(other -> other.id().equals(person.id())
                        || other.fact("same").filter(person.id()::equals).isPresent())
                .flatMap(other -> other.fact("role").stream())
                .map(role -> Person.Role.valueOf(role.toUpperCase(Locale.ROOT))).sorted().findFirst().orElseThrow();
        return lower(strongest);
    }

    /// A person may be marked with several spellings; whichever is found, it is that person.
    private static String firstSpelling(GoldFile file, String found) {
        return file.people().stream().filter(person -> folded(person.name()).equals(found))
                .flatMap(person -> person.fact("same").stream()).flatMap(same -> file.people().stream()
                        .filter(person -> person.id().equals(same)))
                .map(person -> folded(person.name())).findFirst().orElse(found);
    }

    /// Each person once, however many spellings are marked.
    private static List<GoldPerson> expected(GoldFile file) {
        return file.people().stream().filter(person -> person.fact("same").isEmpty()).toList();
    }

    /// The people of all documents of the file. Whoever is the same in two of them counts once, with the strongest role, and the
    /// first that is said of whether he or she was there.
    private static List<Person> found(GoldFile file) {
        return FOUND.computeIfAbsent(file.path(), _ -> understood(file));
    }

    private static List<Person> understood(GoldFile file) {
        List<Person> people = new ArrayList<>();
        Understood.of(file).drafts().forEach(draft -> {
            int before = people.size();
            for (Person person : draft.metadata().people()) {
                IntStream.range(0, before).filter(i -> same(file, person, people.get(i))).findFirst().ifPresentOrElse(
                        i -> people.set(i, together(people.get(i), person)), () -> people.add(person));
            }
        });
        return people;
    }

    private static Person together(Person first, Person next) {
        Person.Role strongest = first.role().compareTo(next.role()) <= 0 ? first.role() : next.role();
        return new Person(first.name(), strongest, first.function(), first.office(), first.organisation(), first.city(),
                first.attendance() == null ? next.attendance() : first.attendance(), first.provenance());
    }

    private static boolean same(GoldFile file, Person one, Person other) {
        boolean elsewhere = one.city() != null && other.city() != null && !one.city().equals(other.city());
        List<String> expected = expected(file).stream().map(person -> folded(person.name())).toList();
        return whole(marked(file, one, expected), expected).equals(whole(marked(file, other, expected), expected))
                && !elsewhere;
    }

    /// A later document of a file may call by the surname alone whom an earlier one has named.
    private static String whole(String found, List<String> marked) {
        List<String> bearers = marked.stream().filter(name -> name.endsWith(" " + found)).toList();
        return bearers.size() == 1 && !marked.contains(found) ? bearers.getFirst() : found;
    }

    private static String marked(GoldFile file, Person person, List<String> expected) {
        return firstSpelling(file, asMarked(folded(person.name()), expected));
    }

    private static Optional<Person> found(GoldFile file, GoldPerson wanted) {
        List<String> name = List.of(folded(wanted.name()));
        List<Person> named = found(file).stream()
                .filter(person -> name.contains(asMarked(folded(person.name()), name))).toList();
        return named.stream()
                .filter(person -> wanted.fact("city").filter(city -> city.equals(person.city())).isPresent())
                .findFirst().or(() -> named.stream().findFirst());
    }

    /// "Baudirektor Otto Falk" may be marked as a name with its title and found as a name with a function: that is the same name.
    /// A name as it is found must therefore be all that the marked one ends in, given name and surname.
    private static String asMarked(String found, List<String> marked) {
        return found.indexOf(' ') < 0 || marked.contains(found) ? found
                : marked.stream().filter(name -> name.endsWith(" " + found)).findFirst().orElse(found);
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
