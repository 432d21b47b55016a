package de.erfahrungsschatz.indexer.extract;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.corpus.document.ContentHash;
import de.erfahrungsschatz.indexer.extract.TikaExtractor.Memory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// With real workers: who remembers starts none.
class MemoryTest {

    private static final ExtractionLimits LIMITS = new ExtractionLimits(1 << 20, 20_000, 20, 5, 100, 60, 256, 1, 3, 30);

    @TempDir
    private Path folder = Path.of("");

    @Test
    void a_file_that_was_read_before_is_read_again_without_a_worker() throws IOException {
        Path file = Files.write(folder.resolve("Protokoll.docx"),
                SampleFiles.docx(SampleFiles.wordParagraph("Bürgerwerkstatt Aldenrath", true)
                        + SampleFiles.wordParagraph("Es wurde viel besprochen.", false)));
        Read first = read(file, LIMITS, false);
        assertThat(first.workers()).isPositive();
        Read again = read(file, LIMITS, false);
        assertThat(again.workers()).isZero();
        assertThat(again.extractions()).isEqualTo(first.extractions()).isNotEmpty();
        assertThat(read(file, LIMITS, true).workers()).as("afresh").isPositive();
        ExtractionLimits shorter = new ExtractionLimits(1 << 20, 30, 20, 5, 100, 60, 256, 1, 3, 30);
        assertThat(read(file, shorter, false).workers()).as("under another limit").isPositive();
        ExtractionLimits patient = new ExtractionLimits(1 << 20, 30, 20, 5, 100, 90, 300, 2, 3, 30);
        assertThat(read(file, patient, false).workers()).as("with more time").isZero();
    }

    @Test
    void what_is_no_longer_known_is_forgotten() throws IOException {
        Path file = Files.writeString(folder.resolve("notiz.txt"), "Der Ortsbeirat tagt.");
        read(file, LIMITS, false);
        try (TikaExtractor extractor = TikaExtractor.withShippedParsers(LIMITS, new TextRecognition.Off(),
                Passwords.NONE, memory(false), 1)) {
            extractor.rememberOnly(Set.of(ContentHash.of(file).value()));
            assertThat(entries()).isOne();
            extractor.rememberOnly(Set.of());
            assertThat(entries()).isZero();
        }
    }

    private Read read(Path file, ExtractionLimits limits, boolean afresh) {
        List<ProcessHandle> before = ProcessHandle.current().children().toList();
        try (TikaExtractor extractor = TikaExtractor.withShippedParsers(limits, new TextRecognition.Off(),
                Passwords.NONE, memory(afresh), 1)) {
            List<Extraction> extractions = extractor.extract(file, "ordner/" + file.getFileName());
            return new Read(extractions,
                    ProcessHandle.current().children().filter(child -> !before.contains(child)).count());
        }
    }

    private Memory memory(boolean afresh) {
        return new Memory(folder.resolve("memory"), afresh, _ -> false);
    }

    private long entries() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("memory"))) {
            return files.filter(Files::isRegularFile).count();
        }
    }

    private record Read(List<Extraction> extractions, long workers) {}
}
