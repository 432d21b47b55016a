package de.erfahrungsschatz.indexer.extract;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.indexer.extract.Block.Kind;
import de.erfahrungsschatz.indexer.extract.Outcome.Read;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// The PDFs of the sample corpus against the sources they were made from: in one column and in two, justified and ragged, with
/// and without running heads.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SamplePdfsTest {

    private static final Path CORPUS = Path.of("..", "corpus");
    private static final Pattern HEAD = Pattern.compile("(?m)^runningHead: (.*)$");
    private static final Pattern HEADING = Pattern.compile("(?m)^(#{1,3}) (.*)$");
    private static final Pattern TABLE_ROW = Pattern.compile("(?m)^\\|(.*)\\|$");
    private static final Pattern QUESTION = Pattern.compile("(?m)^\\*\\*([^*]*\\?)\\*\\*$");

    /// For each PDF its source.
    private final Map<Path, String> sources = new TreeMap<>();
    private final Map<Path, List<Block>> blocks = new HashMap<>();

    @BeforeAll
    void readAll() throws IOException {
        ExtractionLimits limits = new ExtractionLimits(1 << 22, 2_000_000, 20, 5, 100, 60, 256, 1, 3, 30);
        Path folder = CORPUS.resolve("sample").resolve("sources");
        try (TikaExtractor extractor = TikaExtractor.withShippedParsers(limits, new TextRecognition.Off(),
                Passwords.NONE);
                Stream<Path> files = Files.walk(folder)) {
            for (Path source : files.filter(file -> file.toString().endsWith(".pdf.md")).toList()) {
                Path pdf = CORPUS.resolve("documents")
                        .resolve(folder.relativize(source).toString().replaceFirst("\\.md$", ""));
                if (Files.exists(pdf)) {
                    sources.put(pdf, Files.readString(source));
                    blocks.put(pdf, ((Read) extractor.extract(pdf, pdf.getFileName().toString()).getFirst().outcome())
                            .text().blocks());
                }
            }
        }
        assertThat(sources).hasSizeGreaterThan(15);
    }

    @Test
    void no_running_head_and_no_page_number_is_left() {
        sources.forEach((pdf, source) -> {
            Matcher head = HEAD.matcher(source);
            if (head.find()) {
                assertThat(texts(pdf)).as("%s", pdf).doesNotContain(head.group(1));
            }
            assertThat(texts(pdf)).as("%s", pdf).noneMatch(text -> text.matches("(?:Seite )?\\d+(?: von \\d+)?"));
        });
    }

    @Test
    void no_word_of_the_body_is_lost() {
        sources.forEach((pdf, source) -> {
            Map<String, Long> left = words(String.join(" ", texts(pdf)));
            String body = source.replaceFirst("(?s)^---.*?---", "").replace("\\pagebreak", "");
            long lost = words(body).entrySet().stream()
                    .mapToLong(word -> Math.max(0, word.getValue() - left.getOrDefault(word.getKey(), 0L))).sum();
            long all = words(body).values().stream().mapToLong(Long::longValue).sum();
            assertThat(lost).as("words of %d lost in %s", all, pdf).isLessThanOrEqualTo(all / 1000);
        });
    }

    @Test
    void every_heading_is_one_and_no_other_line_of_its_level() {
        sources.forEach((pdf, source) -> {
            Map<Integer, Integer> levels = new HashMap<>();
            for (Matcher heading = HEADING.matcher(source); heading.find();) {
                Block block = find(pdf, heading.group(2));
                assertThat(block.kind()).as("%s: %s", pdf, heading.group(2)).isEqualTo(Kind.HEADING);
                int level = heading.group(1).length();
                assertThat(levels.merge(level, block.level(), Math::min)).as("%s: %s", pdf, heading.group(2))
                        .isEqualTo(block.level());
            }
            long headings = HEADING.matcher(source).results().count();
            assertThat(blocks.getOrDefault(pdf, List.of()).stream().filter(block -> block.kind() == Kind.HEADING))
                    .as("%s", pdf).hasSize((int) headings);
        });
    }

    @Test
    void tables_are_read_row_by_row() {
        sources.forEach((pdf, source) -> {
            List<String> rows = TABLE_ROW.matcher(source).results().map(row -> letters(row.group(1)))
                    .filter(row -> !row.isEmpty()).toList();
            assertThat(blocks.getOrDefault(pdf, List.of()).stream().filter(block -> block.kind() == Kind.TABLE_ROW)
                    .map(block -> letters(block.text())).toList()).as("%s", pdf).containsExactlyElementsOf(rows);
        });
    }

    @Test
    void bold_questions_are_bold_blocks_of_their_own() {
        sources.forEach((pdf, source) -> QUESTION.matcher(source).results().forEach(question -> {
            Block block = find(pdf, question.group(1));
            assertThat(block.bold()).as("%s: %s", pdf, question.group(1)).isTrue();
            assertThat(letters(block.text())).isEqualTo(letters(question.group(1)));
        }));
    }

    private List<String> texts(Path pdf) {
        return blocks.getOrDefault(pdf, List.of()).stream().map(Block::text).toList();
    }

    private Block find(Path pdf, String text) {
        return blocks.getOrDefault(pdf, List.of()).stream()
                .filter(block -> letters(block.text()).equals(letters(text))).findFirst()
                .orElseThrow(() -> new AssertionError("No block of its own in " + pdf + ": " + text));
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static Map<String, Long> words(String text) {
        return Pattern.compile("\\p{L}{3,}").matcher(text).results()
                .collect(Collectors.groupingBy(word -> word.group(), Collectors.counting()));
    }
}
