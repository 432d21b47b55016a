package de.erfahrungsschatz.engine.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.corpus.access.Viewer;
import de.erfahrungsschatz.corpus.document.Document;
import de.erfahrungsschatz.corpus.document.DocumentId;
import de.erfahrungsschatz.corpus.document.Passage;
import de.erfahrungsschatz.corpus.vocabulary.Concept;
import de.erfahrungsschatz.corpus.vocabulary.Vocabularies;
import de.erfahrungsschatz.corpus.vocabulary.Vocabulary;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import de.erfahrungsschatz.engine.contract.Draft;
import de.erfahrungsschatz.engine.contract.Shelf;
import de.erfahrungsschatz.engine.port.SearchIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How surely the same question is known again, on pairs of questions. What was reached must not be lost.
class QuestionPairsTest {

    private static final Path PAIRS = Path.of("src", "test", "resources", "questions", "pairs.tsv");

    /// The cities that are asked. A document is about the one that its question names, as the indexer would find out.
    private static final List<String> CITIES = List.of("Aldenrath", "Bergisch Gladbach", "Birkstätt", "Bremerhaven",
            "Elmsbrück", "Essen", "Felsenrode", "Filderstadt", "Gelsenkirchen", "Grauhagen", "Hamburg", "Hamm",
            "Hannover",
            "Kassel", "Kiel", "Lindenhafen", "Ludwigsburg", "Mannheim", "Mülheim", "Nürnberg", "Quellnitz",
            "Rabenstedt",
            "Tannroth");

    @TempDir
    private Path folder = Path.of("");

    private Shelf shelf = new Shelf(new LuceneEngine(), folder);
    private final Map<String, DocumentId> documents = new LinkedHashMap<>();

    @BeforeEach
    void publishEveryQuestion() throws IOException {
        shelf = new Shelf(new LuceneEngine(), folder);
        for (Pair pair : pairs()) {
            documents.putIfAbsent(pair.one, new DocumentId("frage-" + documents.size()));
            documents.putIfAbsent(pair.other, new DocumentId("frage-" + documents.size()));
        }
        List<Document> asked = new ArrayList<>();
        documents.forEach((question, id) -> asked.add(document(question, id)));
        Vocabulary cities = new Vocabulary(VocabularyName.CITIES,
                CITIES.stream().map(city -> Concept.of(city, city)).toList());
        shelf.change(new Vocabularies(List.of(cities)), update -> asked.forEach(update::put));
    }

    @AfterEach
    void closeShelf() {
        shelf.close();
    }

    @Test
    void there_are_enough_pairs_of_both_kinds() throws IOException {
        assertThat(pairs()).hasSizeGreaterThanOrEqualTo(120);
        assertThat(pairs()).filteredOn(pair -> pair.same).hasSizeBetween(60, 80);
    }

    @Test
    void precision_and_recall_stay_what_they_were_where_the_rule_was_tuned() throws IOException {
        Score score = score("tuned");

        assertThat(score.precision()).as("%s", score).isGreaterThanOrEqualTo(1.0);
        assertThat(score.recall()).as("%s", score).isGreaterThanOrEqualTo(0.88);
    }

    @Test
    void precision_and_recall_stay_what_they_were_on_pairs_that_only_count() throws IOException {
        Score score = score("held");

        assertThat(score.precision()).as("%s", score).isGreaterThanOrEqualTo(1.0);
        assertThat(score.recall()).as("%s", score).isGreaterThanOrEqualTo(0.91);
    }

    @Test
    void who_is_led_from_one_question_to_another_is_also_led_back() throws IOException {
        SearchIndex index = shelf.open();
        for (Pair pair : pairs()) {
            assertThat(finds(index, pair.one, pair.other)).as("%s", pair).isEqualTo(finds(index, pair.other, pair.one));
        }
    }

    private Score score(String half) throws IOException {
        SearchIndex index = shelf.open();
        List<Pair> pairs = pairs().stream().filter(pair -> pair.half.equals(half)).toList();
        List<Pair> found = pairs.stream().filter(pair -> finds(index, pair.one, pair.other)).toList();
        long right = found.stream().filter(Pair::same).count();
        return new Score(right, found.size() - right, pairs.stream().filter(Pair::same).count() - right);
    }

    private boolean finds(SearchIndex index, String question, String other) {
        return index.sameQuestion(Viewer.OFFICE, id(question), 0, 50).orElseThrow().stream()
                .anyMatch(hit -> hit.id().equals(id(other)));
    }

    private DocumentId id(String question) {
        DocumentId id = documents.get(question);
        if (id == null) {
            throw new IllegalArgumentException("Not published: " + question);
        }
        return id;
    }

    private static Document document(String question, DocumentId id) {
        Draft draft = Draft.of(id.value());
        CITIES.stream().filter(question::contains).forEach(city -> draft.about(VocabularyName.CITIES, city));
        return draft.passage(new Passage(question, question.length(), null, List.of(), null)).done();
    }

    private static List<Pair> pairs() throws IOException {
        return Files.readAllLines(PAIRS).stream().filter(line -> !line.startsWith("#")).map(Pair::parse).toList();
    }

    private record Pair(boolean same, String half, String one, String other) {

        static Pair parse(String line) {
            String[] cells = line.split("\t", -1);
            return new Pair(cells[0].equals("same"), cells[1], cells[2], cells[3]);
        }
    }

    private record Score(long right, long wrong, long missed) {

        double precision() {
            return (double) right / (right + wrong);
        }

        double recall() {
            return (double) right / (right + missed);
        }
    }
}
