package de.erfahrungsschatz.indexer.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.erfahrungsschatz.indexer.extract.Outcome.Empty;
import de.erfahrungsschatz.indexer.extract.Outcome.ReadPartly;
import de.erfahrungsschatz.indexer.extract.Outcome.Reason;
import de.erfahrungsschatz.indexer.extract.Outcome.Refused;
import de.erfahrungsschatz.indexer.extract.Outcome.Unreadable;
import de.erfahrungsschatz.indexer.extract.Outcome.WithText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// Some 350 real and hostile files that are no part of this project but lie beside it where it is developed, with the outcome
/// that each of the tricky ones must have.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SharedDocumentsTest {

    private static final Path DOCUMENTS = Path.of("..", "..", "shared", "documents");

    /// The half of this file that is left holds the content of pages but no page, so there is nothing to begin with.
    private static final Set<String> NOT_AS_EXPECTED = Set.of("hostile/34_pdf_truncated_half.pdf");

    private final Map<String, List<Extraction>> extractions = new TreeMap<>();

    @BeforeAll
    void readAll() throws IOException {
        assumeTrue(Files.isDirectory(DOCUMENTS), "There are no shared documents beside this repository");
        ExtractionLimits limits = new ExtractionLimits(512L << 20, 5_000_000, 200, 100, 100, 60, 512, 2, 100, 30);
        try (TikaExtractor extractor = TikaExtractor.withShippedParsers(limits, new TextRecognition.Off(),
                Passwords.NONE);
                Stream<Path> files = Files.walk(DOCUMENTS)) {
            List<Path> documents = files
                    .filter(file -> Files.isRegularFile(file) && DOCUMENTS.relativize(file).getNameCount() > 1)
                    .sorted().toList();
            documents.stream().gather(Gatherers.mapConcurrent(limits.workers(), file -> {
                String path = DOCUMENTS.relativize(file).toString();
                return Map.entry(path, extractor.extract(file, path));
            })).forEach(entry -> extractions.put(entry.getKey(), entry.getValue()));
        }
    }

    @Test
    void every_file_and_every_document_inside_it_ends_in_exactly_one_outcome() {
        assertThat(extractions).hasSizeGreaterThan(300);
        extractions.forEach((path, all) -> {
            assertThat(all.getFirst().path()).isEqualTo(path);
            assertThat(all).extracting(Extraction::path).doesNotHaveDuplicates()
                    .allMatch(inner -> inner.equals(path) || inner.startsWith(path + "!/"));
        });
    }

    @Test
    void every_block_keeps_its_promises() {
        extractions.values().stream().flatMap(List::stream).map(Extraction::outcome)
                .flatMap(outcome -> outcome instanceof WithText read ? read.text().blocks().stream() : Stream.empty())
                .forEach(block -> {
                    assertThat(block.text()).isNotBlank().isEqualTo(block.text().strip());
                    assertThat(block.text().indexOf('\u00AD')).isEqualTo(-1);
                    assertThat(block.level() > 0).isEqualTo(block.kind() == Block.Kind.HEADING);
                });
    }

    @Test
    void outcomes_are_those_that_were_expected() throws IOException {
        SoftAssertions softly = new SoftAssertions();
        for (String line : Files.readAllLines(DOCUMENTS.resolve("EXPECTED.tsv")).stream().skip(1).toList()) {
            String path = line.substring(0, line.indexOf('\t'));
            List<Extraction> all = extractions.get(path);
            if (all != null && !NOT_AS_EXPECTED.contains(path)) {
                softly.assertThat(agrees(line.substring(path.length() + 1), all)).as("%s, but: %s", line, outcomes(all))
                        .isTrue();
            }
        }
        softly.assertAll();
    }

    @Test
    void an_external_entity_is_not_followed() {
        assertThat(text(extractions.getOrDefault("hostile/11_xxe.xml", List.of()))).isEqualTo("GEHEIM:");
    }

    private static boolean agrees(String expected, List<Extraction> all) {
        Outcome own = all.getFirst().outcome();
        boolean someRead = all.stream().anyMatch(extraction -> extraction.outcome() instanceof WithText);
        boolean isBag = all.size() > 1;
        if (expected.startsWith("ENCODING_SUSPECT") || expected.startsWith("INDEXED as garbage")) {
            return own instanceof WithText read && (!read.warnings().isEmpty() || text(all).contains("ü"));
        }
        if (expected.startsWith("INDEXED")) {
            return someRead || (isBag && own instanceof Empty);
        }
        if (expected.startsWith("TRUNCATED")) {
            return own instanceof ReadPartly || (isBag && isUnreadable(own, Reason.TOO_LARGE));
        }
        if (expected.startsWith("EMPTY")) {
            return own instanceof Empty && !someRead;
        }
        if (expected.startsWith("SKIPPED")) {
            return own instanceof Refused || isUnreadable(own, Reason.TOO_LARGE);
        }
        if (expected.startsWith("TIMEOUT")) {
            // A bomb meets whichever limit comes first: on a fast machine that of the memory.
            return isUnreadable(own, Reason.TIMEOUT) || isUnreadable(own, Reason.OUT_OF_MEMORY);
        }
        return isUnreadable(own, Reason.valueOf(expected.replaceFirst("\\W.*", "")));
    }

    private static List<String> outcomes(List<Extraction> all) {
        return all.stream().limit(5).map(extraction -> switch (extraction.outcome()) {
            case WithText read -> "read " + read.warnings();
            case Empty _,Unreadable _,Refused _ -> extraction.outcome().toString();
        }).toList();
    }

    private static boolean isUnreadable(Outcome outcome, Reason reason) {
        return outcome instanceof Unreadable(Reason actual, String _) && actual == reason;
    }

    private static String text(List<Extraction> extractions) {
        return String.join("\n", extractions.stream().map(Extraction::outcome)
                .flatMap(outcome -> outcome instanceof WithText read ? read.text().blocks().stream() : Stream.empty())
                .map(Block::text).toList());
    }
}
