package de.erfahrungsschatz.benchmarks.speed.layout;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.benchmarks.Contestant.Answer;
import de.erfahrungsschatz.benchmarks.Facets;
import de.erfahrungsschatz.benchmarks.MadeUpCorpus;
import de.erfahrungsschatz.benchmarks.MadeUpQuestions;
import de.erfahrungsschatz.benchmarks.Question;
import de.erfahrungsschatz.corpus.access.Visibility;
import de.erfahrungsschatz.corpus.document.Document;
import de.erfahrungsschatz.corpus.document.DocumentId;
import de.erfahrungsschatz.corpus.document.Passage;
import de.erfahrungsschatz.engine.port.Facet;
import de.erfahrungsschatz.engine.port.FacetCount;
import de.erfahrungsschatz.engine.port.Filters;
import de.erfahrungsschatz.engine.port.Highlight;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BestLayoutLuceneTest {

    @TempDir
    private Path folder;

    @Test
    void it_finds_and_counts_what_a_patient_reader_does() {
        List<Document> documents = MadeUpCorpus.of(120).documents();
        agreesWithReader(documents, MadeUpQuestions.about(MadeUpCorpus.of(120)));
    }

    @Test
    void documents_with_more_values_than_fit_into_one_word_are_counted_too() {
        List<Document> documents = IntStream.range(0, 50).mapToObj(number -> document(number, Map.of(Facet.TOPIC,
                IntStream.range(0, number).mapToObj(topic -> "Thema " + (topic * 7 + number)).toList(), Facet.CITY,
                List.of("Stadt " + number)), "Der Radweg.")).toList();
        Filters filters = new Filters(Map.of(Facet.TOPIC, Set.of("thema-49", "thema-56"), Facet.CITY,
                Set.of("stadt-7", "stadt-14", "stadt-42")), null, null);

        agreesWithReader(documents, List.of(new Question("w1", Question.Mode.AND, "Radweg", Filters.NONE),
                new Question("w1f", Question.Mode.AND, "Radwege", filters),
                new Question("browse", Question.Mode.ALL, "", filters)));
    }

    @Test
    void a_document_is_shown_with_its_best_passage_and_the_matches_in_it() {
        write(List.of(document(1, Map.of(), "Ein Radweg und eine Brücke.", "Radweg an Radweg."),
                document(2, Map.of(), "Ein Radweg, viel besprochen in langen Sitzungen.", "Die Brücke.")));

        try (BestLayoutLucene lucene = BestLayoutLucene.open(folder)) {
            Answer answer = lucene.answer(new Question("w1", Question.Mode.AND, "Radwege", Filters.NONE));
            assertThat(answer.shown().getFirst()).isEqualTo(new BestLayoutLucene.Shown("doc-1", "Titel 1",
                    "Radweg an Radweg.", List.of(new Highlight(0, 6), new Highlight(10, 16))));
            assertThat(answer.shown()).hasSize(2);
        }
    }

    @Test
    void browsing_shows_the_newest_first() {
        write(IntStream.range(0, 30).mapToObj(number -> document(number,
                Map.of(Facet.YEAR, List.of(String.valueOf(1990 + number * 7 % 30))), "Der Park.")).toList());

        try (BestLayoutLucene lucene = BestLayoutLucene.open(folder)) {
            Answer answer = lucene.answer(new Question("browse", Question.Mode.ALL, "", Filters.NONE));
            assertThat(answer.total()).isEqualTo(30);
            assertThat(answer.shown()).hasSize(10).first()
                    .isEqualTo(new BestLayoutLucene.Shown("doc-17", "Titel 17", "Der Park.", List.of()));
        }
    }

    private void agreesWithReader(List<Document> documents, List<Question> questions) {
        write(documents);
        PatientReader reader = new PatientReader(documents);
        try (BestLayoutLucene lucene = BestLayoutLucene.open(folder)) {
            long found = 0;
            for (Question question : questions) {
                Answer answer = lucene.answer(question);
                assertThat(answer.total()).as("%s", question).isEqualTo(reader.total(question));
                Facets.ALL.forEach(facet -> assertThat(answer.facets().getOrDefault(facet, List.of()).stream()
                        .collect(Collectors.toMap(FacetCount::value, FacetCount::count)))
                        .as("%s of %s", facet, question).isEqualTo(reader.counts(question, facet)));
                found += answer.total();
            }
            assertThat(found).isPositive();
        }
    }

    private void write(List<Document> documents) {
        try (BestLayoutIndex index = BestLayoutIndex.in(folder)) {
            documents.forEach(index::put);
        }
    }

    private static Document document(int number, Map<Facet, List<String>> values, String... passages) {
        List<Passage> texts = new ArrayList<>();
        for (String passage : passages) {
            texts.add(Passage.of(passage));
        }
        return new Document(new DocumentId("doc-" + number), Visibility.PUBLIC,
                Facets.metadata("Titel " + number, values), texts);
    }
}
