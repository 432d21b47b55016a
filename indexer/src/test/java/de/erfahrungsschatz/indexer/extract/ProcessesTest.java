package de.erfahrungsschatz.indexer.extract;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.indexer.extract.Outcome.Empty;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// What is left when somebody dies: nothing. In the place of Tesseract stands a script that says who it is and sleeps.
@Timeout(value = 120, unit = SECONDS)
final class ProcessesTest {

    @TempDir
    private Path folder = Path.of("");
    private Path program = Path.of("");
    private Path scan = Path.of("");
    private Path pids = Path.of("");

    @BeforeEach
    void prepare() throws IOException {
        pids = folder.resolve("pids");
        program = Files.writeString(folder.resolve("tesseract"),
                "#!/bin/sh\necho $$ >>'" + pids + "'\nexec sleep 600\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
        scan = Files.write(folder.resolve("scan.pdf"), SampleFiles.scannedPdf(List.of("SCAN", "SCAN")));
    }

    @Test
    void a_page_that_takes_too_long_is_given_up_and_nothing_of_it_runs_on() throws IOException {
        try (TikaExtractor extractor = extractor(1)) {
            assertThat(extractor.extract(scan, "scan.pdf").getFirst().outcome())
                    .isEqualTo(
                            new Empty("Die Seiten enthalten keinen Text. 2 eingescannte Seiten wurden nicht gelesen: "
                                    + "erkannt werden je Datei höchstens 3 Seiten, jede in höchstens 1 Sekunden."));
            assertThat(Files.readAllLines(pids)).hasSize(2);
            assertThat(recognitions()).allSatisfy(ProcessesTest::ends);
        }
    }

    @Test
    void when_a_worker_is_killed_its_recognition_ends_and_what_was_written_is_kept() throws Exception {
        try (TikaExtractor extractor = extractor(60)) {
            CompletableFuture<List<Extraction>> reading = CompletableFuture
                    .supplyAsync(() -> extractor.extract(scan, "scan.pdf"));
            ProcessHandle recognition = firstRecognition();
            workerOf(recognition).destroyForcibly();
            ends(recognition);
            assertThat(reading.get(60, SECONDS).getFirst().outcome()).isInstanceOfSatisfying(Empty.class,
                    empty -> assertThat(empty.why()).contains("2 eingescannte Seiten wurden nicht gelesen"));
        }
    }

    @Test
    void when_the_program_is_killed_workers_and_recognition_end_and_no_file_is_left() throws Exception {
        Path temporary = Files.createDirectory(folder.resolve("temporary"));
        Process indexer = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(),
                "-Djava.io.tmpdir=" + temporary, "-cp", System.getProperty("java.class.path"),
                ProcessesTest.class.getName(), program.toString(), scan.toString()).inheritIO().start();
        ProcessHandle recognition = firstRecognition();
        ProcessHandle worker = workerOf(recognition);
        assertThat(temporary).isNotEmptyDirectory();
        indexer.destroyForcibly().waitFor();
        ends(worker);
        ends(recognition);
        assertThat(temporary).isEmptyDirectory();
    }

    @Test
    void when_the_program_is_killed_with_idle_workers_no_file_is_left() throws Exception {
        Path temporary = Files.createDirectory(folder.resolve("temporary"));
        Path text = Files.writeString(folder.resolve("notiz.txt"), "Der Ortsbeirat tagt.");
        Process indexer = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(),
                "-Djava.io.tmpdir=" + temporary, "-cp", System.getProperty("java.class.path"),
                ProcessesTest.class.getName(), program.toString(), text.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (BufferedReader out = indexer.inputReader()) {
            assertThat(out.readLine()).isEqualTo("read");
        }
        ProcessHandle worker = indexer.children().findFirst().orElseThrow();
        indexer.destroyForcibly().waitFor();
        ends(worker);
        assertThat(temporary).isEmptyDirectory();
    }

    @Test
    void temporary_files_can_be_read_by_nobody_else() throws IOException {
        try (Staging staging = Staging.create()) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(staging.folder())))
                    .isEqualTo("rwx------");
        }
    }

    /// Stands for the indexer: reads a file, says so, and waits to be killed.
    ///
    /// @param arguments the program that recognises text, and a file
    public static void main(String[] arguments) throws IOException {
        try (TikaExtractor extractor = extractor(Path.of(arguments[0]), 60)) {
            extractor.extract(Path.of(arguments[1]), "datei");
            System.out.println("read");
            int end = System.in.read();
            System.out.println(end);
        }
    }

    private TikaExtractor extractor(int secondsPerOcrPage) {
        return extractor(program, secondsPerOcrPage);
    }

    private static TikaExtractor extractor(Path program, int secondsPerOcrPage) {
        return TikaExtractor.withShippedParsers(
                new ExtractionLimits(10 << 20, 20_000, 20, 5, 100, 60, 256, 1, 3, secondsPerOcrPage),
                new TextRecognition.Ready(program, "deu", ""), Passwords.NONE);
    }

    private static ProcessHandle workerOf(ProcessHandle recognition) {
        ProcessHandle shell = recognition.parent().orElseThrow();
        return shell.parent().orElseThrow();
    }

    private ProcessHandle firstRecognition() throws IOException, InterruptedException {
        while (recognitions().isEmpty()) {
            Thread.sleep(50);
        }
        return recognitions().getFirst();
    }

    private List<ProcessHandle> recognitions() throws IOException {
        if (!Files.exists(pids)) {
            return List.of();
        }
        return Files.readAllLines(pids).stream().map(Long::valueOf).map(ProcessHandle::of).flatMap(Optional::stream)
                .toList();
    }

    private static void ends(ProcessHandle process) {
        assertThat(process.onExit()).as("end of %s", process.info()).succeedsWithin(Duration.ofSeconds(20));
    }
}
