package de.erfahrungsschatz.benchmarks.experts;

import de.erfahrungsschatz.corpus.access.Visibility;
import de.erfahrungsschatz.corpus.document.Derived;
import de.erfahrungsschatz.corpus.document.Document;
import de.erfahrungsschatz.corpus.document.DocumentDate;
import de.erfahrungsschatz.corpus.document.DocumentId;
import de.erfahrungsschatz.corpus.document.Metadata;
import de.erfahrungsschatz.corpus.document.Passage;
import de.erfahrungsschatz.corpus.document.Person;
import de.erfahrungsschatz.corpus.document.Person.Role;
import de.erfahrungsschatz.corpus.document.Provenance;
import de.erfahrungsschatz.corpus.document.Source;
import de.erfahrungsschatz.corpus.vocabulary.Vocabularies;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// People who know about one to three subjects each, and documents in which they appear: interviews, minutes and reports. Always the same
/// for the same seed.
///
/// Who knows is told nowhere. Documents hint at it: mostly, not always, those speak and write about a subject who know about it; each
/// document uses half of the subject's words; and some officials, who know about nothing, attend and are mentioned everywhere.
final class MadeUpWorld implements World {

    static final int PEOPLE = 320;
    static final int DOCUMENTS = 2_000;

    private static final int OFFICIALS = 15;
    private static final int SUBJECTS = 60;
    private static final int SUBJECTS_OF_FIELD = 3;
    private static final int WORDS_OF_SUBJECT = 6;
    private static final int WORDS_OF_ALL = 400;
    private static final double KNOWS = 0.7;
    private static final List<String> SYLLABLES = List.of("ba", "de", "fi", "go", "hu", "ka", "le", "mi", "no", "pu",
            "ra",
            "se", "ti", "vo", "wu", "za");

    private final Random random;
    private final Set<String> taken = new LinkedHashSet<>();
    private final List<List<String>> words = new ArrayList<>();
    private final List<String> others;
    private final List<String> names = new ArrayList<>();
    private final List<List<Integer>> knowing = new ArrayList<>();
    private final List<Document> documents = new ArrayList<>();

    private MadeUpWorld(long seed) {
        random = new Random(seed);
        for (int subject = 0; subject < SUBJECTS; subject++) {
            words.add(someWords(WORDS_OF_SUBJECT, 3));
            knowing.add(new ArrayList<>());
        }
        others = someWords(WORDS_OF_ALL, 2);
        for (int person = 0; person < PEOPLE; person++) {
            names.add(word(2) + " " + word(4));
            for (int i = person < OFFICIALS ? 3 : random.nextInt(3); i < 3; i++) {
                knowing.get(random.nextInt(SUBJECTS)).add(person);
            }
        }
        for (int number = 0; number < DOCUMENTS; number++) {
            documents.add(document(number, random.nextInt(SUBJECTS)));
        }
    }

    static MadeUpWorld of(long seed) {
        return new MadeUpWorld(seed);
    }

    @Override
    public List<Document> documents() {
        return List.copyOf(documents);
    }

    /// Its words mean nothing.
    @Override
    public Vocabularies vocabularies() {
        return new Vocabularies(List.of());
    }

    @Override
    public List<Subject> subjects(Breadth breadth) {
        List<Subject> subjects = switch (breadth) {
            case NARROW -> IntStream.range(0, SUBJECTS)
                    .mapToObj(subject -> new Subject(String.join(" ", words.get(subject).subList(0, 2)),
                            experts(List.of(subject))))
                    .toList();
            case BROAD -> IntStream.range(0, SUBJECTS / SUBJECTS_OF_FIELD).mapToObj(this::field).toList();
        };
        return subjects.stream().filter(subject -> !subject.experts().isEmpty()).toList();
    }

    /// A field is asked for by a word of each of its subjects.
    private Subject field(int number) {
        List<Integer> subjects = IntStream.range(0, SUBJECTS_OF_FIELD)
                .mapToObj(subject -> number * SUBJECTS_OF_FIELD + subject).toList();
        return new Subject(
                subjects.stream().map(subject -> words.get(subject).getFirst()).collect(Collectors.joining(" ")),
                experts(subjects));
    }

    private Set<String> experts(List<Integer> subjects) {
        return subjects.stream().map(knowing::get).flatMap(List::stream).map(this::id).collect(Collectors.toSet());
    }

    private String id(int person) {
        return names.get(person).toLowerCase(Locale.ROOT).replace(' ', '-') + "--" + city(person);
    }

    private static String city(int person) {
        return "stadt-" + person % 20;
    }

    private List<String> someWords(int count, int syllables) {
        return IntStream.range(0, count).mapToObj(_ -> word(syllables)).toList();
    }

    /// A word that was not there yet.
    private String word(int syllables) {
        StringBuilder word = new StringBuilder();
        while (word.isEmpty() || !taken.add(word.toString())) {
            word.setLength(0);
            IntStream.range(0, syllables + 1).forEach(_ -> word.append(pick(SYLLABLES)));
            word.setCharAt(0, Character.toUpperCase(word.charAt(0)));
        }
        return word.toString();
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private Document document(int number, int subject) {
        Map<Integer, Role> people = new LinkedHashMap<>();
        Set<String> visible = new LinkedHashSet<>();
        while (visible.size() < WORDS_OF_SUBJECT / 2) {
            visible.add(pick(words.get(subject)));
        }
        int kind = random.nextInt(10);
        List<Passage> passages = new ArrayList<>();
        @Nullable
        String speaker = null;
        if (kind < 3) {
            speaker = join(people, knowing(subject), Role.INTERVIEWEE);
        } else if (kind < 7) {
            IntStream.range(0, 8 + random.nextInt(12))
                    .forEach(_ -> join(people, random.nextInt(PEOPLE), Role.ATTENDEE));
            speaker = join(people, knowing(subject), Role.ATTENDEE);
        } else {
            join(people, knowing(subject), Role.AUTHOR);
            join(people, random.nextInt(PEOPLE), Role.CONTACT);
        }
        join(people, random.nextInt(OFFICIALS), kind < 7 ? Role.ATTENDEE : Role.MENTIONED);
        int mentioned = random.nextBoolean() ? knowing(subject) : random.nextInt(OFFICIALS);
        String mention = join(people, mentioned, Role.MENTIONED);
        int count = 4 + random.nextInt(8);
        for (int i = 0; i < count; i++) {
            boolean strays = random.nextInt(10) < 3;
            String text = text(strays ? words.get(random.nextInt(SUBJECTS)) : List.copyOf(visible));
            boolean speaks = kind < 3 || random.nextInt(3) == 0;
            passages.add(new Passage(i == 1 ? text + " " + mention + "." : text, 0, null, List.of(),
                    speaks ? speaker : null));
        }
        return new Document(new DocumentId("made-up-" + number), Visibility.MEMBERS, metadata(number, people),
                passages);
    }

    /// Mostly somebody who knows about it.
    private int knowing(int subject) {
        List<Integer> experts = knowing.get(subject);
        return experts.isEmpty() || random.nextDouble() > KNOWS ? random.nextInt(PEOPLE) : pick(experts);
    }

    private String join(Map<Integer, Role> people, int person, Role role) {
        people.putIfAbsent(person, role);
        return names.get(person);
    }

    private Metadata metadata(int number, Map<Integer, Role> people) {
        List<Person> all = new ArrayList<>();
        people.forEach(
                (person, role) -> all.add(new Person(names.get(person), role, null, null, null, city(person), null,
                        Provenance.rule("made-up", null))));
        DocumentDate date = new DocumentDate(2005 + random.nextInt(20), null, null);
        return new Metadata(new Derived<>("Dokument " + number, Provenance.rule("made-up", null)),
                new Derived<>(date, Provenance.rule("made-up", null)), Map.of(), all,
                new Source(null, "text/plain", 0, false));
    }

    /// Some forty words, few of them of the subject.
    private String text(List<String> telling) {
        int length = 30 + random.nextInt(20);
        return IntStream.range(0, length)
                .mapToObj(_ -> random.nextInt(8) == 0 ? pick(telling)
                        : others.get((int) (Math.pow(random.nextDouble(), 2) * others.size())))
                .collect(Collectors.joining(" ", "", "."));
    }
}
