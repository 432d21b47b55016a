package de.erfahrungsschatz.indexer.extract;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.indexer.extract.Outcome.ReadPartly;
import de.erfahrungsschatz.indexer.extract.Outcome.Reason;
import de.erfahrungsschatz.indexer.extract.Outcome.Unreadable;
import de.erfahrungsschatz.indexer.extract.Outcome.WithText;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files too large to be kept anywhere, under the limits that everybody has.
final class HugeFilesTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void a_hole_of_three_gigabytes_is_not_even_opened() throws IOException {
        Path file = folder.resolve("loch.txt");
        try (RandomAccessFile hole = new RandomAccessFile(file.toFile(), "rw")) {
            hole.setLength(3L << 30);
        }
        assertThat(outcome(file)).isEqualTo(
                new Unreadable(Reason.TOO_LARGE, "Die Datei ist mit 3.072 MB zu groß (Grenze: 512 MB)."));
    }

    @Test
    void of_a_line_of_150_megabytes_the_beginning_is_read() throws IOException {
        Path file = folder.resolve("zeile.txt");
        byte[] words = "Beteiligung im Quartier ".repeat(50_000).getBytes(StandardCharsets.US_ASCII);
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int i = 0; i < 130; i++) {
                out.write(words);
            }
        }
        assertThat(outcome(file)).isInstanceOfSatisfying(ReadPartly.class, read -> assertThat(read.warnings())
                .containsExactly("Nur die ersten 5.000.000 Zeichen wurden gelesen."));
    }

    @Test
    void a_pdf_of_50_000_pages_is_read() throws IOException {
        Path file = Files.write(folder.resolve("seiten.pdf"),
                SampleFiles.pdf(Collections.nCopies(50_000, List.of("Seite mit ein paar Worten"))));
        assertThat(outcome(file)).isInstanceOf(WithText.class);
    }

    private static Outcome outcome(Path file) {
        try (TikaExtractor extractor = TikaExtractor.withShippedParsers(ExtractionLimits.standard(),
                new TextRecognition.Off(), Passwords.NONE)) {
            return extractor.extract(file, file.getFileName().toString()).getFirst().outcome();
        }
    }
}
