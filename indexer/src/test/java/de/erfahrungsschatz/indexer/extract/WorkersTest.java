package de.erfahrungsschatz.indexer.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.erfahrungsschatz.indexer.extract.Outcome.Read;
import de.erfahrungsschatz.indexer.extract.Outcome.Reason;
import de.erfahrungsschatz.indexer.extract.Outcome.Unreadable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// Files that do their worst to the process that parses them, and then an ordinary one.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class WorkersTest {

    private static final ExtractionLimits LIMITS = new ExtractionLimits(1 << 20, 20_000, 20, 5, 100, 10, 128, 1, 3, 5);

    private static final String MOCK_TYPE = """
            <mime-info><mime-type type="application/mock+xml"><glob pattern="*.mock"/>
            <sub-class-of type="application/xml"/></mime-type></mime-info>""";

    private Path folder;
    private TikaExtractor extractor;

    @BeforeAll
    void start(@TempDir Path temporary) throws IOException {
        folder = temporary;
        Path library = Files.createDirectory(folder.resolve("library"));
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH,
                jars("lib-of-tests") + " " + jars("lib", "extract"));
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(library.resolve("both.jar")), manifest)) {
            jar.putNextEntry(new ZipEntry("custom-mimetypes.xml"));
            jar.write(MOCK_TYPE.getBytes(StandardCharsets.UTF_8));
        }
        extractor = new TikaExtractor(library, LIMITS, new TextRecognition.Off(), Passwords.NONE, 1);
    }

    private static String jars(String... folder) throws IOException {
        try (Stream<Path> jars = Files.list(Path.of("target", folder))) {
            return jars.map(jar -> jar.toUri().toString()).sorted().collect(Collectors.joining(" "));
        }
    }

    @AfterAll
    void stop() {
        extractor.close();
    }

    @Test
    void a_file_that_hangs_is_given_up() throws IOException {
        assertThat(outcome("<hang millis=\"600000\" heavy=\"false\" interruptible=\"false\"/>"))
                .isEqualTo(new Unreadable(Reason.TIMEOUT,
                        "Die Datei war nach 10 Sekunden nicht gelesen; das Lesen wurde abgebrochen."));
        nextFileIsRead();
    }

    @Test
    void a_file_that_eats_all_memory_is_given_up() throws IOException {
        assertThat(outcome("<oom/>")).isEqualTo(new Unreadable(Reason.OUT_OF_MEMORY,
                "Die Datei braucht beim Lesen mehr als die 128 MB Speicher, die vorgesehen sind."));
        nextFileIsRead();
    }

    @Test
    void a_file_that_ends_its_process_is_tried_twice_and_given_up() throws IOException {
        assertThat(outcome("<system_exit/>"))
                .isEqualTo(new Unreadable(Reason.CRASH, "Das Leseprogramm ist an dieser Datei zweimal abgestürzt."));
        nextFileIsRead();
    }

    @Test
    void a_file_that_interrupts_its_thread_does_not_harm_the_next() throws IOException {
        outcome("<thread_interrupt/>");
        nextFileIsRead();
    }

    @Test
    void noise_on_the_standard_output_does_not_disturb_the_answer() throws IOException {
        outcome("<print_out>Rauschen</print_out><print_err>Rauschen</print_err>");
        nextFileIsRead();
    }

    @Test
    void an_interrupted_caller_gets_no_outcome_but_an_exception() throws IOException {
        Path file = Files.writeString(folder.resolve("unterbrochen.txt"), "Der Ortsbeirat tagt.");
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> extractor.extract(file, "unterbrochen.txt")).isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).as("the interrupt is still known").isTrue();
        nextFileIsRead();
    }

    @Test
    void workers_end_with_the_extractor() throws IOException {
        List<ProcessHandle> before = ProcessHandle.current().children().toList();
        TikaExtractor other = TikaExtractor.withShippedParsers(LIMITS, new TextRecognition.Off(), Passwords.NONE);
        other.extract(Files.writeString(folder.resolve("notiz.txt"), "Der Ortsbeirat tagt."), "notiz.txt");
        List<ProcessHandle> workers = ProcessHandle.current().children().filter(child -> !before.contains(child))
                .toList();
        assertThat(workers).isNotEmpty();
        other.close();
        assertThat(workers).allSatisfy(worker -> assertThat(worker.onExit()).succeedsWithin(Duration.ofSeconds(10)));
    }

    private Outcome outcome(String command) throws IOException {
        Path file = Files.writeString(folder.resolve("schlimm.mock"), "<mock>" + command + "</mock>");
        return extractor.extract(file, "schlimm.mock").getFirst().outcome();
    }

    private void nextFileIsRead() throws IOException {
        Path file = Files.writeString(folder.resolve("danach.txt"), "Der Ortsbeirat tagt.");
        assertThat(extractor.extract(file, "danach.txt").getFirst().outcome()).isInstanceOf(Read.class);
    }
}
