package de.erfahrungsschatz.api.library;

import de.erfahrungsschatz.corpus.access.Visibility;
import de.erfahrungsschatz.corpus.contact.ContactText;
import de.erfahrungsschatz.corpus.document.Document;
import de.erfahrungsschatz.corpus.document.Experience;
import de.erfahrungsschatz.corpus.document.Passage;
import de.erfahrungsschatz.corpus.document.PassageMetadata;
import de.erfahrungsschatz.corpus.document.Person;
import de.erfahrungsschatz.corpus.document.Person.Role;
import de.erfahrungsschatz.corpus.document.Provenance;
import de.erfahrungsschatz.corpus.document.Status;
import de.erfahrungsschatz.corpus.people.PersonKey;
import de.erfahrungsschatz.corpus.vocabulary.Concept;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/// Writes the documents of a [GuardedNetwork], and remembers what in them the public must not read.
final class GuardedDocuments {

    /// How it is written down that somebody can be reached.
    enum Written {
        IN_FULL,
        /// By what the indexer puts in its place.
        MASKED
    }

    private static final int PUBLIC_DOCUMENTS = 24;
    private static final int OTHER_DOCUMENTS = 24;
    private static final String QUESTION = "Was hat Sie am Verfahren überrascht?";

    private final Random random;
    private final Invented invented;
    private final Written contacts;
    private final Set<String> words = new HashSet<>();
    private final Set<String> numbers = new HashSet<>();
    private final List<String> shown = new ArrayList<>();
    private final List<String> unreleased = new ArrayList<>();
    private final List<String> unseen = new ArrayList<>();

    GuardedDocuments(Random random, Written contacts) {
        this.random = random;
        this.invented = new Invented(random);
        this.contacts = contacts;
    }

    /// All documents, in the order in which they are indexed.
    List<Document> all() {
        List<Document> all = new ArrayList<>();
        for (int number = 0; number < PUBLIC_DOCUMENTS; number++) {
            all.add(open(number));
        }
        for (int number = 0; number < OTHER_DOCUMENTS; number++) {
            all.add(closed(number % 2 == 0 ? Visibility.MEMBERS : Visibility.OFFICE));
        }
        return all;
    }

    /// What stands in documents that are not public, or is nobody's business in those that are.
    Set<String> words() {
        return words;
    }

    /// The telephone numbers of all documents.
    Set<String> numbers() {
        return numbers;
    }

    /// The ids of people in public documents who have agreed to be shown.
    List<String> shown() {
        return shown;
    }

    /// The ids of people in public documents who have not.
    List<String> unreleased() {
        return unreleased;
    }

    /// The ids of people in other documents.
    List<String> unseen() {
        return unseen;
    }

    private Document open(int number) {
        Draft draft = about(Draft.of("bericht-" + number, Visibility.PUBLIC, title()));
        Person author = person("Anna Probe" + Character.toString('a' + number));
        shown.add(id(author));
        Person other = person("Jörg " + secret());
        unreleased.add(id(other));
        draft.person(author).person(other);
        String question = QUESTION + " " + reach();
        draft.passage(new Passage(question + "\n\n" + prose(), question.length(), 1,
                List.of("Rückblick " + reach()), null, told()));
        return draft.passage(Passage.of(prose()).with(told())).document();
    }

    private Document closed(Visibility visibility) {
        String city = random.nextBoolean() ? "wiesenau" : "isenfurt";
        Draft draft = Draft.of("vermerk-" + secret(), visibility, "Vermerk " + secret()).date("2021-11-02").city(city)
                .topic("konflikte").kind("protokoll");
        Person person = person("Dr. Örtrud " + secret());
        unseen.add(id(person));
        draft.person(person);
        return draft
                .passage(new Passage(QUESTION + "\n\n" + person.name() + " zum " + secret() + ": " + prose(),
                        QUESTION.length(), 2, List.of("Streit um " + secret()), person.name(), told()))
                .document();
    }

    private Draft about(Draft draft) {
        return draft.date(Integer.toString(2010 + random.nextInt(14))).city(concept(VocabularyName.CITIES))
                .topic(concept(VocabularyName.TOPICS)).kind(concept(VocabularyName.KINDS))
                .about(VocabularyName.FORMATS, concept(VocabularyName.FORMATS))
                .about(VocabularyName.GROUPS, concept(VocabularyName.GROUPS));
    }

    private String title() {
        return random.nextBoolean() ? "Bericht " + plain(3) : "Bericht " + plain(2) + ", Rückfragen an " + reach();
    }

    private String prose() {
        return plain(12) + ". Rückfragen an " + reach() + ". " + plain(20) + ", oder schreiben an " + reach() + ".\n\n"
                + plain(15) + ".";
    }

    private PassageMetadata told() {
        Experience experience = new Experience(concept(VocabularyName.FORMATS),
                List.of(Status.values()).get(random.nextInt(Status.values().length)), null,
                "rund 120 Personen, " + reach(), "zwei Tage, " + reach(), "9.000 Euro, " + reach(),
                Provenance.rule("status.cue", "Zitat " + reach()));
        return new PassageMetadata(Map.of(), null, List.of(experience));
    }

    private Person person(String name) {
        return new Person(name, Role.AUTHOR, "Leitung " + reach(), "Büro " + reach(), "Stadt Isenfurt", null, null,
                Provenance.rule("person.byline", "Zeile " + reach()));
    }

    private static String id(Person person) {
        return PersonKey.of(person.name(), "isenfurt").orElseThrow().id();
    }

    /// How somebody can be reached.
    private String reach() {
        if (random.nextBoolean()) {
            String digits = invented.digits();
            numbers.add(digits);
            return written(invented.telephone(digits), ContactText.MASKS.getFirst());
        }
        String name = secret();
        return written(invented.mail(name), ContactText.MASKS.getLast());
    }

    private String written(String full, String masked) {
        return switch (contacts) {
            case IN_FULL -> full;
            case MASKED -> masked;
        };
    }

    private String secret() {
        String word = invented.word();
        words.add(word);
        return word;
    }

    private String plain(int count) {
        List<String> chosen = new ArrayList<>();
        while (chosen.size() < count) {
            chosen.add(RandomDocuments.WORDS.get(random.nextInt(RandomDocuments.WORDS.size())));
        }
        return String.join(" ", chosen);
    }

    private String concept(VocabularyName vocabulary) {
        List<Concept> concepts = List.copyOf(Network.vocabularies().get(vocabulary).concepts());
        return concepts.get(random.nextInt(concepts.size())).id();
    }
}
