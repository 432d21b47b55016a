package de.erfahrungsschatz.indexer.crawl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assumptions.assumeThat;

import de.erfahrungsschatz.indexer.crawl.LeftOut.Reason;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class HostileFolderTest {

    @TempDir
    private Path place = Path.of("");
    private Path root = Path.of("");

    @BeforeEach
    void open() throws IOException {
        root = Files.createDirectories(place.toRealPath().resolve("dokumente"));
    }

    @Test
    void takes_every_name_that_the_file_system_takes() throws IOException {
        List<String> names = List.of("zwei\nZeilen.txt", "\u001b[31mrot.txt", "\u0001\u007f.txt",
                " vorn und hinten .txt ",
                "a\\b.txt", "*?<>|\".txt", "x".repeat(251) + ".txt", "ü".repeat(125) + ".txt", "\u202egpj.txt",
                "#+&%.txt",
                "-rf.txt", "😀.txt");
        for (String name : names) {
            Files.writeString(root.resolve(name), "Inhalt");
        }
        assertThat(crawl().files()).extracting(SourceFile::path).containsExactlyInAnyOrderElementsOf(names);
    }

    @Test
    void takes_names_in_the_bytes_of_another_encoding_and_tells_them_apart() throws Exception {
        shell("printf x > \"$(printf 'Stra\\337e.txt')\"; printf y > \"$(printf 'Stra\\376e.txt')\"; "
                + "d=$(printf '\\377'); mkdir \"$d\"; printf z > \"$d/Stra\u00dfe \uFFFD.txt\"");
        assertThat(crawl().files()).extracting(file -> file.path() + "=" + Files.readString(file.file()))
                .containsExactlyInAnyOrder("Stra%DFe.txt=x", "Stra%FEe.txt=y", "%FF/Stra\u00dfe \uFFFD.txt=z");
    }

    @Test
    void two_files_of_one_name_are_not_mixed_up() throws Exception {
        shell("printf x > 'Stra%DFe.txt'; printf y > \"$(printf 'Stra\\337e.txt')\"");
        Crawl crawl = crawl();
        assertThat(crawl.files()).hasSize(1);
        assertThat(crawl.leftOut()).singleElement()
                .satisfies(left -> assertThat(left.why()).contains("Bitte eine umbenennen"));
    }

    @Test
    void goes_as_deep_as_paths_can_be_long_and_reports_what_lies_deeper() throws Exception {
        shell("i=0; while [ $i -lt 2300 ]; do mkdir d && cd d || exit 0; i=$((i+1)); done");
        try {
            int depth = (3990 - root.toString().length()) / 2;
            Path deep = root.resolve("d/".repeat(depth));
            Files.writeString(deep.resolve("tief.txt"), "Inhalt");
            Crawl crawl = crawl();
            assertThat(crawl.files()).singleElement()
                    .satisfies(file -> assertThat(file.path()).hasSizeGreaterThan(3900));
            assertThat(crawl.leftOut()).singleElement().satisfies(left -> {
                assertThat(left.reason()).isEqualTo(Reason.UNREADABLE);
                assertThat(left.why()).contains("länger, als das Betriebssystem erlaubt");
            });
        } finally {
            // JUnit's own way would take minutes.
            shell("rm -r d");
        }
    }

    @Test
    void leaves_out_pipes_and_sockets_without_waiting_for_them() throws Exception {
        shell("mkfifo rohr.txt");
        try (ServerSocketChannel socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            assumeThat(root.toString().length()).as("sockets have short names").isLessThan(90);
            socket.bind(UnixDomainSocketAddress.of(root.resolve("dose.txt")));
            Crawl crawl = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), this::crawl);
            assertThat(crawl.files()).isEmpty();
            assertThat(crawl.leftOut()).extracting(LeftOut::reason).containsExactly(Reason.SPECIAL, Reason.SPECIAL);
        }
    }

    @Test
    void folders_that_vanish_on_the_way_are_reported_as_hidden_from_view() throws Exception {
        for (int round = 0; round < 20; round++) {
            for (int i = 0; i < 40; i++) {
                write("ordner-" + i + "/unter/datei.txt");
            }
            CompletableFuture<Void> removal = CompletableFuture.runAsync(() -> assertThatCode(
                    () -> shell("rm -r ordner-3*")).doesNotThrowAnyException());
            Crawl crawl = crawl();
            removal.join();
            assertThat(crawl.files()).hasSizeGreaterThanOrEqualTo(29);
            assertThat(crawl.leftOut()).allMatch(LeftOut::hides).allMatch(left -> left.why().contains("verschwunden"));
        }
    }

    @Test
    void twenty_thousand_files_in_one_folder_are_a_matter_of_seconds() throws IOException {
        for (int i = 0; i < 20_000; i++) {
            Files.createFile(root.resolve(i + ".txt"));
        }
        Crawl crawl = Assertions.assertTimeout(Duration.ofSeconds(20), this::crawl);
        assertThat(crawl.files()).hasSize(20_000);
    }

    @Test
    void every_refusal_of_the_file_system_is_one_sentence_without_class_names() {
        assertThat(List.of(new AccessDeniedException("a"), new NoSuchFileException("a"),
                new FileSystemException("a", null, "File name too long"),
                new FileSystemException("a", null, "Input/output error"), new IOException()))
                .extracting(Refusal::sentence).doesNotHaveDuplicates()
                .allMatch(sentence -> sentence.matches("[A-ZÄÖÜ][^.]*[.?]") && !sentence.contains("Exception"));
    }

    private Crawl crawl() throws IOException {
        return Crawler.crawl(root, place.resolve("data"));
    }

    private void write(String path) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, "Inhalt");
    }

    private void shell(String script) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("sh", "-c", script).directory(root.toFile()).redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }
}
