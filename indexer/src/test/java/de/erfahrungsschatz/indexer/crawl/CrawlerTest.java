package de.erfahrungsschatz.indexer.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.corpus.document.ContentHash;
import de.erfahrungsschatz.indexer.crawl.LeftOut.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrawlerTest {

    @TempDir
    private Path place = Path.of("");
    private Path root = Path.of("");

    @BeforeEach
    void open() throws IOException {
        root = Files.createDirectories(place.toRealPath().resolve("dokumente"));
    }

    @Test
    void gives_files_in_the_order_of_their_names() throws IOException {
        write("quellnitz/b.txt");
        write("quellnitz/a.txt");
        write("aldenrath/z.txt");
        write("Zusammenfassung.txt");
        assertThat(crawl().files()).extracting(SourceFile::path).containsExactly("Zusammenfassung.txt",
                "aldenrath/z.txt", "quellnitz/a.txt", "quellnitz/b.txt");
    }

    @Test
    void knows_the_sidecar_of_a_file_and_does_not_index_it() throws IOException {
        write("Bericht.pdf");
        Path sidecar = write("Bericht.pdf.yaml");
        assertThat(crawl().files()).singleElement().satisfies(file -> assertThat(file.sidecar()).isEqualTo(sidecar));
        assertThat(crawl().leftOut()).isEmpty();
    }

    @Test
    void inherits_the_defaults_of_folders_nearest_first() throws IOException {
        Path outer = write("_folder.yaml");
        Path inner = write("aldenrath/_folder.yaml");
        write("aldenrath/Protokoll.txt");
        assertThat(crawl().files()).singleElement()
                .satisfies(file -> assertThat(file.folderDefaults()).containsExactly(inner, outer));
    }

    @Test
    void finds_the_sidecar_whichever_way_the_umlaut_is_written() throws IOException {
        write(Normalizer.normalize("Bürgerrat.pdf", Normalizer.Form.NFD));
        write(Normalizer.normalize("Bürgerrat.pdf.yaml", Normalizer.Form.NFC));
        assertThat(crawl().files()).singleElement().satisfies(file -> assertThat(file.sidecar()).isNotNull());
    }

    @Test
    void takes_a_sidecar_with_another_ending_for_one_so_that_it_is_not_overlooked() throws IOException {
        write("Vermerk.docx");
        write("Vermerk.docx.YML");
        assertThat(crawl().files()).singleElement()
                .satisfies(file -> assertThat(Objects.requireNonNull(file.sidecar())).hasFileName("Vermerk.docx.YML"));
    }

    @Test
    void reports_a_sidecar_without_its_file() throws IOException {
        write("Bericht alt.pdf.yaml");
        assertThat(crawl().leftOut()).singleElement().satisfies(left -> {
            assertThat(left.reason()).isEqualTo(Reason.ORPHANED_SIDECAR);
            assertThat(left.why()).contains("Bericht alt.pdf");
        });
    }

    @Test
    void leaves_out_hidden_files_and_says_so() throws IOException {
        write(".DS_Store");
        write(".git/config");
        assertThat(crawl().files()).isEmpty();
        assertThat(crawl().leftOut()).extracting(LeftOut::path).containsExactly(".DS_Store", ".git");
    }

    @Test
    void does_not_follow_links_out_of_the_folder_or_in_circles() throws IOException {
        Path outside = Files.writeString(place.resolve("geheim.txt"), "Personalakte");
        Files.createSymbolicLink(root.resolve("hinaus.txt"), outside);
        Files.createSymbolicLink(root.resolve("kreis"), root);
        assertThat(crawl().files()).isEmpty();
        assertThat(crawl().leftOut()).extracting(LeftOut::reason).containsExactly(Reason.LINK, Reason.LINK);
    }

    @Test
    void passes_over_its_own_data_folder() throws IOException {
        write("a.txt");
        write("data/generation");
        assertThat(Crawler.crawl(root, root.resolve("data")).files()).extracting(SourceFile::path)
                .containsExactly("a.txt");
    }

    @Test
    void finds_everything_about_a_single_file() throws IOException {
        Path defaults = write("_folder.yaml");
        Path sidecar = write("aldenrath/Protokoll.txt.yaml");
        Path file = write("aldenrath/Protokoll.txt");
        SourceFile single = Crawler.single(root, file);
        assertThat(single.path()).isEqualTo("aldenrath/Protokoll.txt");
        assertThat(single.sidecar()).isEqualTo(sidecar);
        assertThat(single.folderDefaults()).containsExactly(defaults);
    }

    @Test
    void the_hash_of_bytes_is_their_sha_256_in_base_32() throws IOException {
        assertThat(ContentHash.of(Files.writeString(place.resolve("leer"), "")).value())
                .isEqualTo("4oymiquy7qobjgx36tejs35zeqt24qpemsnzgtfeswmrw6csxbkq");
        assertThat(ContentHash.of("abc")).isEqualTo(ContentHash.of(Files.writeString(place.resolve("abc"), "abc")));
    }

    private Crawl crawl() throws IOException {
        return Crawler.crawl(root, place.resolve("data"));
    }

    private Path write(String path) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        return Files.writeString(file, "Inhalt");
    }
}
