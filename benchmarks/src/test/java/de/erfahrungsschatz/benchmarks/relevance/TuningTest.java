package de.erfahrungsschatz.benchmarks.relevance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import de.erfahrungsschatz.benchmarks.relevance.Trial.Answered;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A set in which each word is in the text of one document, which is what is looked for, and in the title of another one.
final class TuningTest {

    private static final WeightValues WEIGHTS = WeightValues.read(new Repository(Path.of("..")).weights());
    private static final List<String> WORDS = List.of("Brücke", "Hafen", "Wald", "Radweg", "Spielplatz", "Schule");

    @TempDir
    private Path folder;

    @TempDir
    private Path work;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("docs.jsonl"), WORDS.stream().map(word -> """
                {"id": "%s in the title", "title": "%s", "text": "Darüber wurde lange gesprochen."}
                {"id": "%s in the text", "title": "Bericht", "text": "Es geht um %s und noch einmal %s."}
                """.formatted(word, word, word, word, word)).collect(Collectors.joining()));
        Files.writeString(folder.resolve("queries.tsv"), lines("q%d\t%s\n"));
        Files.writeString(folder.resolve("qrels.tsv"), lines("q%d\t0\t%s in the text\t1\n"));
    }

    @Test
    void a_weight_that_was_spoilt_is_mended() {
        WeightValues spoilt = WEIGHTS.with("title", new BigDecimal("1.6"));
        StringBuilder told = new StringBuilder();
        Trials trials = Trials.over(List.of(folder), work);
        Answered before = trials.demand(spoilt);
        assertThat(before.mean(Measure.NDCG)).isLessThan(0.7);

        Answered after = new Ascent(trials::run, told::append).climb(before, List.of("title"), 1);

        assertThat(after.mean(Measure.NDCG)).isEqualTo(1);
        assertThat(after.weights().value("title")).isLessThan(new BigDecimal("1.6"));
        assertThat(told).contains("kept: title = ");
        assertThat(TuningText.result(before, after)).contains("(was 1.6)").contains("1.0000");
    }

    @Test
    void weights_with_which_the_product_does_not_work_are_refused_in_its_words() {
        Trials trials = Trials.over(List.of(folder), work);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> trials.demand(WEIGHTS.with("length", BigDecimal.TWO)))
                .withMessageContaining("illegal b value: 2.0");
    }

    @Test
    void two_sets_of_one_name_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Trials.over(List.of(folder, folder), work))
                .withMessageContaining(SetFolder.name(folder));
    }

    @Test
    void a_set_that_cannot_be_divided_is_refused() throws IOException {
        Files.writeString(folder.resolve("queries.tsv"), "q1\tBrücke\n");
        assertThatIllegalArgumentException().isThrownBy(() -> Trials.over(List.of(folder), work))
                .withMessageContaining("too few");
    }

    private static String lines(String format) {
        return IntStream.range(0, WORDS.size()).mapToObj(i -> format.formatted(i, WORDS.get(i)))
                .collect(Collectors.joining());
    }
}
