package de.erfahrungsschatz.api.original;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.api.library.Draft;
import de.erfahrungsschatz.corpus.access.Visibility;
import de.erfahrungsschatz.corpus.document.ContentHash;
import de.erfahrungsschatz.corpus.document.Document;
import de.erfahrungsschatz.corpus.document.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OriginalsTest {

    private static final long SEED = 23;
    private static final String CONTENT = "Der Deich hält.";
    private static final String HASH = ContentHash.of(CONTENT).value();

    @TempDir
    private Path place = Path.of("");
    private Path folder = place;
    private Originals originals = Originals.NONE;

    @BeforeEach
    void fill() throws IOException {
        folder = Files.createDirectories(place.resolve("dokumente"));
        Files.createDirectories(folder.resolve("stadt"));
        Files.writeString(folder.resolve("stadt/bericht.txt"), CONTENT);
        Files.writeString(place.resolve("geheim.txt"), CONTENT);
        originals = new Originals(List.of(folder));
    }

    @Test
    void the_file_at_the_path_is_the_original_of_the_document() {
        assertThat(find("stadt/bericht.txt")).contains(
                new Original(real("stadt/bericht.txt"), "bericht.txt", "text/plain", HASH));
    }

    @Test
    void what_was_written_just_now_is_read_again_although_it_looks_the_same() throws IOException {
        Path file = folder.resolve("stadt/bericht.txt");
        FileTime time = Files.getLastModifiedTime(file);
        assertThat(find("stadt/bericht.txt")).isPresent();

        Files.writeString(file, CONTENT.replace("Deich", "Teich"));
        Files.setLastModifiedTime(file, time);

        assertThat(find("stadt/bericht.txt")).isEmpty();
    }

    @Test
    void a_file_in_any_of_the_folders_is_found_by_what_is_in_it() throws IOException {
        Path other = Files.createDirectories(place.resolve("andere/stadt"));
        Files.writeString(other.resolve("bericht.txt"), "Ein anderer Bericht.");

        originals = new Originals(List.of(place.resolve("andere"), folder));

        assertThat(find("stadt/bericht.txt").map(Original::file)).contains(real("stadt/bericht.txt"));
    }

    @Test
    void what_has_become_of_a_file_since_is_not_the_original_even_where_it_looks_the_same() throws IOException {
        Path file = folder.resolve("stadt/bericht.txt");
        FileTime time = Files.getLastModifiedTime(file);
        assertThat(find("stadt/bericht.txt")).isPresent();

        Files.writeString(file, "Edda Querfurt sagt ja.");
        assertThat(find("stadt/bericht.txt")).isEmpty();

        Files.writeString(file, CONTENT);
        Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH));
        assertThat(find("stadt/bericht.txt")).isPresent();

        Files.delete(file);
        Files.writeString(place.resolve("neu"), "Der Deich hielt!");
        Files.move(place.resolve("neu"), file);
        Files.setLastModifiedTime(file, time);
        assertThat(find("stadt/bericht.txt")).isEmpty();
    }

    @Test
    void a_document_that_leads_to_no_file_has_none() {
        assertThat(originals.of(document(new Source("stadt/bericht.txt", "text/plain", 0, false)))).isEmpty();
        assertThat(originals.of(document(new Source(null, "text/plain", 0, false).opening(HASH)))).isEmpty();
        assertThat(Originals.NONE.of(document(source("stadt/bericht.txt")))).isEmpty();
    }

    @Test
    void links_lead_to_files_inside_the_folder_alone() throws IOException {
        Files.createSymbolicLink(folder.resolve("hinein.txt"), folder.resolve("stadt/bericht.txt"));
        Files.createSymbolicLink(folder.resolve("hinaus.txt"), place.resolve("geheim.txt"));
        Files.createSymbolicLink(folder.resolve("oben"), place);
        Files.createSymbolicLink(folder.resolve("nirgends.txt"), folder.resolve("fort.txt"));

        assertThat(find("hinein.txt").map(Original::file)).contains(real("stadt/bericht.txt"));
        assertThat(Stream.of("hinaus.txt", "oben/geheim.txt", "nirgends.txt").map(this::find))
                .allMatch(Optional::isEmpty);
    }

    @Test
    void what_lies_inside_a_file_has_none() throws IOException {
        Files.writeString(folder.resolve("a.zip"), CONTENT);

        assertThat(find("a.zip!/b.docx")).isEmpty();
        assertThat(find("a.zip/b.docx")).isEmpty();
    }

    /// All files have the same content, so that nothing but their place tells them apart.
    @Test
    void no_path_leads_out_of_the_folder() throws IOException {
        Files.createSymbolicLink(folder.resolve("oben"), place);
        List<String> pieces = List.of("..", ".", "/", "//", "\\", "stadt", "bericht.txt", "geheim.txt", "oben",
                "%2e%2e",
                "..%2f", "~", "\u0000", "\uD800", "file:", place.toString(), folder.toString(), "!/", " ", "*",
                "dokumente",
                "CON", "ä", "");
        Random random = new Random(SEED);
        int found = 0;
        for (int i = 0; i < 20_000; i++) {
            String path = Stream.generate(() -> pieces.get(random.nextInt(pieces.size())))
                    .limit(1L + random.nextInt(5)).collect(Collectors.joining(random.nextBoolean() ? "/" : ""));
            Optional<Original> original = find(path);
            assertThat(original.map(Original::file).filter(file -> !file.equals(real("stadt/bericht.txt"))))
                    .as(path).isEmpty();
            found += original.isPresent() ? 1 : 0;
        }
        assertThat(found).isPositive();
    }

    private Path real(String path) {
        try {
            return folder.resolve(path).toRealPath();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Optional<Original> find(String path) {
        return originals.of(document(source(path)));
    }

    private static Source source(String path) {
        return new Source(path, "text/plain", 0, false).opening(HASH);
    }

    private static Document document(Source source) {
        return Draft.of("bericht", Visibility.MEMBERS, "Bericht").source(source).passage(CONTENT).document();
    }
}
