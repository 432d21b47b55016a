package de.erfahrungsschatz.benchmarks.relevance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.data.Offset.offset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class JudgedSetTest {

    @TempDir
    private Path folder;

    @TempDir
    private Path index;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("docs.jsonl"), """
                {"id": "a_1", "title": "", "text": "Die Brücke am Hafen wird saniert.", "city": "bonn"}
                {"id": "B 2", "title": "Hafen", "text": "Die Liegezeiten werden kürzer."}
                {"id": "c_3", "title": "Wald", "text": "Die Eichen leiden."}
                """);
        Files.writeString(folder.resolve("queries.tsv"), "q1\tHafen\nq2\tEichen im Wald\nq3\tnichts\nq4\tTitel\n");
        Files.writeString(folder.resolve("qrels.tsv"),
                "q1\t0\ta_1\t1\nq1\t0\tB 2\t3\nq2 0 c_3 1\nq3 0 c_3 0\nq4 0 gone 1\n");
    }

    @Test
    void queries_without_anything_relevant_are_left_out() {
        JudgedSet set = SetFolder.read(folder, index);
        assertThat(set.queries()).containsExactly(new JudgedQuery("q1", "Hafen", Map.of("a_1", 1, "B 2", 3)),
                new JudgedQuery("q2", "Eichen im Wald", Map.of("c_3", 1)),
                new JudgedQuery("q4", "Titel", Map.of("gone", 1)));
        assertThat(set.missing()).containsExactly("gone");
    }

    @Test
    void every_searcher_answers_with_the_names_of_the_set() {
        Library library = SetFolder.read(folder, index).library();
        try (Searcher product = PortSearcher.over(library); Searcher lucene = GermanLucene.over(library.pages())) {
            assertThat(product.find("Hafen")).containsExactlyInAnyOrder("a_1", "B 2");
            assertThat(lucene.find("Hafen")).containsExactlyInAnyOrder("a_1", "B 2");
            assertThat(lucene.find("")).isEmpty();
        }
    }

    @Test
    void a_document_is_as_good_as_its_best_passage() {
        List<Library.Page> pages = List.of(new Library.Page("long", "", "Wald Hafen Hafen"),
                new Library.Page("other", "", "Hafen und Wald und Wiese und Feld"),
                new Library.Page("long", "", "Feld und Wald und Wiese und Hafen und Stadt"));
        try (Searcher lucene = GermanLucene.over(pages)) {
            assertThat(lucene.find("Hafen")).containsExactly("long", "other");
        }
    }

    @Test
    void what_was_reached_is_kept_for_comparison() {
        JudgedSet set = SetFolder.read(folder, index);
        ScoreFile kept = new ScoreFile(folder);
        assertThat(kept.read("set")).isEmpty();
        Outcome first = Outcome.of(set, Optional.empty(), kept.read("set"));
        assertThat(first.scores()).extracting(Scores::searcher).containsExactly(PortSearcher.NAME, GermanLucene.NAME);

        kept.write("set", first.scores().getFirst());

        Outcome second = Outcome.of(set, Optional.empty(), kept.read("set"));
        Scores before = second.scores().getLast();
        assertThat(before.isComparableTo(second.scores().getFirst())).isTrue();
        assertThat(before.mean(Measure.RECALL_100)).hasValueCloseTo(2.0 / 3, offset(1e-5));
        assertThat(OutcomeText.of(second)).contains("before").contains("1.0000");
        assertThat(OutcomeText.mean(List.of(first, second))).contains(PortSearcher.NAME).doesNotContain("before");
    }

    @Test
    void a_malformed_line_is_told_by_its_place() throws IOException {
        Files.writeString(folder.resolve("qrels.tsv"), "q1\t0\ta_1\t1\nq1\ta_1\n");
        assertThatIllegalArgumentException().isThrownBy(() -> JudgementFiles.read(folder))
                .withMessageContaining("qrels.tsv:2");
    }
}
