package de.erfahrungsschatz.benchmarks.speed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ProgramsTest {

    private static final String API = Path.of("..", "search-api", "target", "search-api.jar").toString();

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
    private String passages = "";

    @BeforeEach
    void write() throws IOException {
        passages = new MadeUpFiles(folder).passages(40);
    }

    @Test
    void all_three_entrants_answer_every_class_of_questions() throws IOException, InterruptedException {
        String questions = new MadeUpFiles(folder).questions("""
                {"cls": "w1", "mode": "and", "q": "Beteiligung", "filters": {}}
                {"cls": "w2and", "mode": "and", "q": "Beteiligung Planung", "filters": {}}
                {"cls": "w4or", "mode": "or", "q": "Beteiligung Planung Werkstatt", "filters": {}}
                {"cls": "phrase", "mode": "phrase", "q": "Verfahren der", "filters": {}}
                {"cls": "prefix", "mode": "prefix", "q": "betei", "filters": {}}
                {"cls": "w1f", "mode": "and", "q": "Werkstatt", "filters": {"city": ["Stadt 3"]}}
                {"cls": "w2ms", "mode": "or", "q": "Rat Forum", "filters": {"type": ["Art 1", "Art 2"], "year": [2001, 2002, 2003]}}
                {"cls": "browse", "mode": "all", "q": "", "filters": {"topics": ["Thema 11", "Thema 17"]}}
                {"cls": "browse", "mode": "all", "q": "", "filters": {"city": ["Atlantis"]}}
                """);

        SpeedBench.run(new String[]{passages, questions, "--api", API, "--rounds", "1", "--warm-ups", "0", "--clients",
            "2"}, out);

        List<String> lines = printed().lines().toList();
        assertThat(lines).anyMatch(line -> line.matches("product +\\S+ +\\S+ +\\S+ +\\d+\\.\\d\\d"))
                .anyMatch(line -> line.matches("plain Lucene +\\S+ +\\S+ +\\S+ +\\d+\\.\\d\\d"))
                .anyMatch(line -> line.startsWith("8 questions; 1 left out"));
        for (String type : List.of("w1", "w2and", "w4or", "phrase", "prefix", "w1f", "w2ms", "browse", "all")) {
            assertThat(lines).filteredOn(line -> line.startsWith(type + " ")).singleElement()
                    .satisfies(line -> assertThat(line.substring(type.length()).strip().split("\\s+")).hasSize(11)
                            .allMatch(figure -> Double.parseDouble(figure.replace(",", "")) > 0));
        }
    }

    @Test
    void strange_queries_are_asked_and_the_slowest_is_named() throws IOException {
        Outcome outcome = QueryFuzz.run(new String[]{passages, "--count", "100", "--seed", "7"}, out);

        assertThat(outcome.asked()).isEqualTo(100);
        assertThat(outcome.failures()).isEmpty();
        assertThat(outcome.longest()).isGreaterThanOrEqualTo(outcome.median());
        assertThat(printed()).startsWith("100 queries, 0 errors, median ");
    }

    @Test
    void ranking_people_is_measured_beside_the_search_for_the_same() throws IOException, InterruptedException {
        ExpertSpeed.run(new String[]{"--documents", "60", "--rounds", "1", "--warm-ups", "0"}, out);

        List<String> lines = printed().lines().toList();
        assertThat(lines.getFirst()).startsWith("390 passages in 60 documents");
        for (String type : List.of("w1", "w2and", "w4or", "phrase", "prefix", "w1f", "w2ms", "all")) {
            assertThat(lines).filteredOn(line -> line.startsWith(type + " ")).singleElement()
                    .satisfies(line -> assertThat(line.substring(type.length()).strip().split("\\s+")).hasSize(3)
                            .allMatch(figure -> Double.parseDouble(figure) > 0));
        }
    }

    @Test
    void programs_say_what_they_do_not_understand() {
        assertThatIllegalArgumentException().isThrownBy(() -> QueryFuzz.run(new String[]{passages, "--sead", "7"}, out))
                .withMessageContaining("--sead");
        assertThatIllegalArgumentException().isThrownBy(() -> QueryFuzz.run(new String[]{}, out));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SpeedBench.run(new String[]{passages, passages, "--api", API, "--clients", "0"}, out))
                .withMessageContaining("--clients");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SpeedBench.run(new String[]{passages, passages, "--api", "nowhere.jar"}, out))
                .withMessageContaining("nowhere.jar");
    }

    private String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }
}
