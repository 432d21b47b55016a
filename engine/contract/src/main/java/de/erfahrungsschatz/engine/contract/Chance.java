package de.erfahrungsschatz.engine.contract;

import de.erfahrungsschatz.corpus.access.Visibility;
import de.erfahrungsschatz.corpus.document.Document;
import de.erfahrungsschatz.corpus.document.Passage;
import de.erfahrungsschatz.corpus.document.Person;
import de.erfahrungsschatz.corpus.document.Provenance;
import de.erfahrungsschatz.corpus.document.Status;
import de.erfahrungsschatz.corpus.vocabulary.Concept;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import de.erfahrungsschatz.engine.port.Facet;
import de.erfahrungsschatz.engine.port.Filters;
import de.erfahrungsschatz.engine.port.Query;
import de.erfahrungsschatz.engine.port.Query.Clause;
import de.erfahrungsschatz.engine.port.QueryField;
import de.erfahrungsschatz.engine.port.SearchRequest;
import de.erfahrungsschatz.engine.port.Sort;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Makes up documents and requests from a seed.
///
/// The words are invented, so that no analysis can do anything to them: a word is found where it stands and nowhere else.
final class Chance {

    static final List<String> WORDS = List.of("blurk", "drosp", "fnilk", "glomp", "hurgx", "knurf", "plonk", "quorp",
            "smolk",
            "twilp", "vrunk", "zwolp");

    private static final List<String> YEARS = List.of("2009", "2014", "2014-05", "2014-05-21", "2019", "2020-11");

    /// Few, so that the same ones meet often.
    private static final List<Status> STATUSES = List.of(Status.CARRIED_OUT, Status.PLANNED, Status.REJECTED);

    /// How deep clauses stand inside others at most.
    private static final int NESTED = 3;

    private final long seed;
    private final Random random;

    Chance(long seed) {
        this.seed = seed;
        this.random = new Random(seed);
    }

    /// Does something often; a failure tells the seed.
    void times(int rounds, Runnable check) {
        for (int round = 1; round <= rounds; round++) {
            try {
                check.run();
            } catch (AssertionError e) {
                throw new AssertionError("Seed " + seed + ", round " + round + ": " + e.getMessage(), e);
            }
        }
    }

    /// Publishes documents in several steps, some of them changed, moved or removed again.
    ///
    /// @return what is there in the end
    List<Document> publish(Shelf shelf) {
        Map<String, Document> there = new LinkedHashMap<>();
        for (int step = 0; step < 4; step++) {
            shelf.change(update -> {
                for (int i = 0; i < 25; i++) {
                    Document document = document("blatt-" + random.nextInt(70));
                    there.put(document.id().value(), document);
                    update.put(document);
                }
                for (int i = 0; i < 4; i++) {
                    Document gone = document("blatt-" + random.nextInt(70));
                    there.remove(gone.id().value());
                    update.remove(gone.id());
                }
            });
        }
        return List.copyOf(there.values());
    }

    private Document document(String id) {
        Draft draft = Draft.of(id).title(words(1 + random.nextInt(2))).visibility(pick(List.of(Visibility.values())));
        if (random.nextInt(4) > 0) {
            draft.date(pick(YEARS));
        }
        for (VocabularyName name : VocabularyName.ofDocuments()) {
            List<String> ids = concepts(name);
            for (int i = name == VocabularyName.KINDS ? random.nextInt(2) : random.nextInt(3); i > 0; i--) {
                draft.about(name, pick(ids));
            }
        }
        if (random.nextInt(3) == 0) {
            draft.person(new Person(words(2), pick(List.of(Person.Role.values())), words(1), null, words(1), null, null,
                    Provenance.rule("person.introduced", null)));
        }
        for (int i = 1 + random.nextInt(5); i > 0; i--) {
            draft.passage(random.nextInt(3) > 0 ? statement() : answer());
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            String city = random.nextInt(3) == 0 ? pick(concepts(VocabularyName.CITIES)) : null;
            draft.tells(words(3), pick(concepts(VocabularyName.FORMATS)), pick(STATUSES), city);
        }
        return draft.done();
    }

    private Passage statement() {
        return new Passage(words(3 + random.nextInt(6)), 0, null, List.of(words(1)), null);
    }

    private Passage answer() {
        String question = words(2 + random.nextInt(2));
        return new Passage(question + " " + words(3 + random.nextInt(6)), question.length(), null, List.of(), null);
    }

    /// Some request that an interface could make.
    SearchRequest request() {
        return new SearchRequest(new Query(clauses(random.nextInt(4), NESTED)), filters(),
                pick(List.of(Sort.values())), random.nextInt(8), random.nextInt(12), random.nextInt(4));
    }

    private List<Clause> clauses(int count, int nested) {
        List<Clause> clauses = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            clauses.add(clause(nested));
        }
        return clauses;
    }

    /// @param nested how deep other clauses may stand inside it
    private Clause clause(int nested) {
        return switch (random.nextInt(nested > 0 ? 16 : 11)) {
            case 0 -> new Clause.Phrase(words(2));
            case 1 -> new Clause.Exact(words(1 + random.nextInt(2)));
            case 2 -> new Clause.Prefix(word().substring(0, 3));
            case 3 -> field();
            case 4 -> new Clause.Person(word());
            case 11, 12 -> new Clause.Not(clause(nested - 1));
            case 13 -> new Clause.All(clauses(2, nested - 1));
            case 14 -> new Clause.Any(clauses(2 + random.nextInt(2), nested - 1));
            case 15 -> new Clause.Group(clauses(2, nested - 1));
            default -> new Clause.Word(word());
        };
    }

    /// A field that somebody may type, the value of which is not always known.
    private Clause field() {
        QueryField field = pick(List.of(QueryField.values()));
        return new Clause.Field(field, switch (field) {
            case CITY, TOPIC, FORMAT, KIND, GROUP ->
                pick(labels(field.facet().flatMap(Facet::vocabulary).orElseThrow()));
            case YEAR -> pick(List.of("2009", "2014-2019", "2019-", "-2014"));
            case STATUS -> pick(STATUSES).german();
            case PERSON -> word();
        });
    }

    private List<String> labels(VocabularyName name) {
        List<String> labels = new ArrayList<>(List.of(word(), "ohne Angabe"));
        Network.VOCABULARIES.get(name).concepts().forEach(concept -> labels.add(concept.prefLabel()));
        return labels;
    }

    private Filters filters() {
        Map<Facet, Set<String>> values = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            if (random.nextInt(4) == 0) {
                values.put(facet, values(facet));
            }
        }
        return new Filters(values, year(), year());
    }

    private Set<String> values(Facet facet) {
        List<String> possible = new ArrayList<>(switch (facet) {
            case CITY, TOPIC, FORMAT, KIND, GROUP -> concepts(facet.vocabulary().orElseThrow());
            case YEAR -> List.of("2009", "2014", "2019", "2020");
            case STATUS -> STATUSES.stream().map(Status::label).toList();
        });
        possible.add(Concept.NONE);
        Set<String> chosen = new HashSet<>();
        for (int i = 1 + random.nextInt(2); i > 0; i--) {
            chosen.add(pick(possible));
        }
        return chosen;
    }

    private @Nullable Integer year() {
        return random.nextInt(6) == 0 ? Integer.valueOf(2008 + random.nextInt(14)) : null;
    }

    private static List<String> concepts(VocabularyName name) {
        return Network.VOCABULARIES.get(name).concepts().stream().map(Concept::id).toList();
    }

    /// Two words, one of them with a letter too many, too few, or changed.
    String misspelt() {
        String wrong = misspeltWord();
        return word() + " " + wrong;
    }

    private String misspeltWord() {
        String word = word();
        int at = random.nextInt(word.length());
        String letter = random.nextBoolean() ? "x" : "";
        return word.substring(0, at) + letter + word.substring(at + random.nextInt(2));
    }

    /// Some request for a misspelt word alone.
    SearchRequest misspeltRequest() {
        return new SearchRequest(new Query(List.of(new Clause.Word(misspeltWord()))), filters(),
                pick(List.of(Sort.values())), random.nextInt(8), random.nextInt(12), random.nextInt(4));
    }

    private String words(int count) {
        StringBuilder words = new StringBuilder(word());
        for (int i = 1; i < count; i++) {
            words.append(' ').append(word());
        }
        return words.toString();
    }

    /// A word, the first ones more often.
    private String word() {
        int below = 1 + random.nextInt(WORDS.size());
        return WORDS.get(random.nextInt(below));
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
