package de.erfahrungsschatz.indexer.extract.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.erfahrungsschatz.corpus.document.ContentHash;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnswerCacheTest {

    private static final ContentHash REPORT = ContentHash.of("Bericht");
    private static final ContentHash MINUTES = ContentHash.of("Protokoll");
    private static final KeptAnswer ANSWER = new KeptAnswer("bericht.pdf",
            List.of(Map.of("text", List.of("<p>Die Halde wird Park. 🌳</p>"), "Autor", List.of("Amt 61", "Büro Mock")),
                    Map.of()));

    @TempDir
    private Path folder = Path.of("");

    @Test
    void finds_what_was_kept_under_the_same_conditions() {
        cache("a").keep(REPORT, ANSWER);
        assertThat(cache("a").find(REPORT, "bericht.pdf")).contains(ANSWER);
        assertThat(cache("a").find(REPORT, "umbenannt.PDF")).contains(ANSWER);
        assertThat(cache("a").find(REPORT, "bericht.txt")).isEmpty();
        assertThat(cache("a").find(MINUTES, "bericht.pdf")).isEmpty();
        assertThat(cache("b").find(REPORT, "bericht.pdf")).isEmpty();
    }

    @Test
    void an_entry_that_was_torn_anywhere_is_none() throws IOException {
        cache("a").keep(REPORT, ANSWER);
        Path entry = entries().getFirst();
        byte[] whole = Files.readAllBytes(entry);
        for (int length : List.of(0, 5, whole.length / 2, whole.length - 8, whole.length - 1)) {
            Files.write(entry, java.util.Arrays.copyOf(whole, length));
            assertThat(cache("a").find(REPORT, "bericht.pdf")).as("the first %d bytes", length).isEmpty();
        }
        cache("a").keep(REPORT, ANSWER);
        assertThat(cache("a").find(REPORT, "bericht.pdf")).contains(ANSWER);
    }

    @Test
    void an_entry_with_a_changed_byte_in_its_content_is_none() throws IOException {
        cache("a").keep(REPORT, ANSWER);
        Path entry = entries().getFirst();
        byte[] whole = Files.readAllBytes(entry);
        for (int place : List.of(12, whole.length / 2, whole.length - 6, whole.length - 2)) {
            byte[] spoilt = whole.clone();
            spoilt[place] ^= 0x10;
            Files.write(entry, spoilt);
            assertThat(cache("a").find(REPORT, "bericht.pdf")).as("byte %d", place).isEmpty();
        }
    }

    @Test
    void keeps_only_what_is_known_under_the_present_conditions() throws IOException {
        cache("a").keep(REPORT, ANSWER);
        cache("b").keep(REPORT, ANSWER);
        cache("b").keep(MINUTES, ANSWER);
        Files.writeString(entries().getFirst().resolveSibling("abgebrochen-1.next"), "halb");
        cache("b").keepOnly(Set.of(REPORT.value()));
        assertThat(entries()).containsExactly(
                folder.resolve("b").resolve(REPORT.value().substring(0, 2)).resolve(REPORT.value() + ".pdf"));
        assertThat(folder.resolve("a")).doesNotExist();
    }

    @Test
    void nobody_else_may_look_into_it() throws IOException {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"), "needs file permissions");
        Path cache = folder.resolve("cache");
        new AnswerCache(cache, "a").keep(REPORT, ANSWER);
        assertThat(Files.getPosixFilePermissions(cache)).containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ,
                PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE);
    }

    @Test
    void what_cannot_be_kept_is_no_failure() throws IOException {
        Files.writeString(folder.resolve("a"), "eine Datei, wo ein Ordner sein müsste");
        cache("a").keep(REPORT, ANSWER);
        assertThat(cache("a").find(REPORT, "bericht.pdf")).isEmpty();
    }

    private AnswerCache cache(String conditions) {
        return new AnswerCache(folder, conditions);
    }

    private List<Path> entries() {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
