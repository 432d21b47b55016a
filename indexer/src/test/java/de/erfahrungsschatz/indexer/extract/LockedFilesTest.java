package de.erfahrungsschatz.indexer.extract;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.indexer.extract.Outcome.Reason;
import de.erfahrungsschatz.indexer.extract.Outcome.Unreadable;
import de.erfahrungsschatz.indexer.extract.Outcome.WithText;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// Encrypted files, all with the same password and the same sentence in them.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class LockedFilesTest {

    private static final ExtractionLimits LIMITS = new ExtractionLimits(1 << 20, 20_000, 20, 5, 100, 60, 256, 1, 3, 30);
    private static final String SENTENCE = "Vertraulicher Entwurf der Satzung";
    private static final List<String> LOCKED_PATHS = List.of("verschluesselt.pdf", "verschluesselt.docx",
            "verschluesselt.xls", "verschluesselt.zip!/Entwürfe/entwurf.txt",
            "verschluesselt-aes.zip!/Entwürfe/entwurf.txt", "verschluesselt.7z!/Entwürfe/entwurf.txt");
    private static final Unreadable LOCKED = new Unreadable(Reason.ENCRYPTED,
            "Die Datei ist verschlüsselt: ohne Kennwort ist sie nicht lesbar.");

    private final TikaExtractor without = extractor(Passwords.NONE);
    private final TikaExtractor wrong = extractor(new Passwords(List.of("falsch", "auch falsch")));
    private final TikaExtractor right = extractor(new Passwords(List.of("falsch", "Amselgrund")));

    private static TikaExtractor extractor(Passwords passwords) {
        return TikaExtractor.withShippedParsers(LIMITS, new TextRecognition.Off(), passwords);
    }

    @AfterAll
    void stop() {
        without.close();
        wrong.close();
        right.close();
    }

    @Test
    void every_kind_is_read_with_the_password_of_the_office() throws IOException {
        for (String path : LOCKED_PATHS) {
            String name = path.replaceFirst("!/.*", "");
            List<Extraction> read = right.extract(file(name), name);
            assertThat(read).extracting(Extraction::path).doesNotHaveDuplicates();
            assertThat(outcome(read, path)).as(path).isInstanceOfSatisfying(WithText.class,
                    found -> assertThat(found.text().blocks()).anyMatch(block -> block.text().contains(SENTENCE)));
        }
    }

    @Test
    void every_kind_needs_a_password_when_there_is_none_or_a_wrong_one() throws IOException {
        for (String path : LOCKED_PATHS) {
            String name = path.replaceFirst("!/.*", "");
            // Of this kind of archive nothing can be told without the password, not even its names.
            String refused = name.endsWith(".7z") ? name : path;
            assertThat(outcome(without.extract(file(name), name), refused)).as(path).isEqualTo(LOCKED);
            assertThat(outcome(wrong.extract(file(name), name), refused)).as(path).isEqualTo(LOCKED);
        }
    }

    @Test
    void what_is_not_encrypted_in_an_archive_is_read_without_a_password() throws IOException {
        assertThat(outcome(without.extract(file("verschluesselt.zip"), "a.zip"), "a.zip!/offen.txt"))
                .isInstanceOf(WithText.class);
        assertThat(outcome(without.extract(file("offen.7z"), "b.7z"), "b.7z!/Entwürfe/entwurf.txt"))
                .isInstanceOf(WithText.class);
    }

    @Test
    void an_encrypted_file_in_an_archive_is_read_too(@TempDir Path folder) throws IOException {
        Path zip = Files.write(folder.resolve("post.zip"),
                SampleFiles.zip(Map.of("innen.docx", Files.readAllBytes(file("verschluesselt.docx")))));
        assertThat(outcome(right.extract(zip, "post.zip"), "post.zip!/innen.docx")).isInstanceOf(WithText.class);
        assertThat(outcome(without.extract(zip, "post.zip"), "post.zip!/innen.docx")).isEqualTo(LOCKED);
    }

    @Test
    void a_password_is_on_no_command_line() throws IOException {
        right.extract(file("verschluesselt.pdf"), "verschluesselt.pdf");
        assertThat(ProcessHandle.current().descendants().map(child -> child.info().toString()).toList()).isNotEmpty()
                .noneMatch(line -> line.contains("Amselgrund"));
    }

    private static Outcome outcome(List<Extraction> extractions, String path) {
        return extractions.stream().filter(extraction -> extraction.path().equals(path)).map(Extraction::outcome)
                .findFirst().orElseThrow(() -> new AssertionError("No " + path + " in " + extractions));
    }

    private static Path file(String name) {
        try {
            return Path.of(Objects.requireNonNull(LockedFilesTest.class.getResource(name), name).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(name, e);
        }
    }
}
