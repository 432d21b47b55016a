package de.erfahrungsschatz.indexer.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.erfahrungsschatz.corpus.access.Viewer;
import de.erfahrungsschatz.engine.port.Hit;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A data folder that is copied, or left behind by a killed run, at any moment holds one whole published state, and the next run
/// goes on from there.
class FrozenRunTest {

    private static final int COPIES = 5;

    private final long seed = Long.getLong("seed", 1);
    private final Random random = new Random(seed);

    @TempDir
    private Path place = Path.of("");

    @Test
    void a_copy_of_a_stopped_run_and_what_a_killed_run_leaves_are_whole() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/bin/kill")), "needs a system that can stop a process");
        Office office = new Office(place.resolve("amt"));
        Process run = start(place.resolve("amt"));
        try (BufferedReader rounds = run.inputReader(StandardCharsets.UTF_8)) {
            assertThat(rounds.readLine()).isEqualTo("round 1");
            for (int copy = 0; copy < COPIES; copy++) {
                Thread.sleep(random.nextInt(400));
                signal("-STOP", run);
                Office copied = office.withCopyOfData(place.resolve("kopie-" + copy));
                checkPublished(copied, "copy " + copy);
                checkNextRun(copied, "copy " + copy);
                signal("-CONT", run);
            }
            Thread.sleep(random.nextInt(400));
        } finally {
            run.destroyForcibly().waitFor();
        }
        checkPublished(office, "killed");
        checkNextRun(office, "killed");
    }

    @Test
    void a_copy_that_is_made_while_a_run_goes_on_is_whole() throws IOException, InterruptedException {
        for (int copy = 0; copy < COPIES; copy++) {
            Office office = new Office(place.resolve("amt-" + copy));
            EndlessOffice.write(office, 1);
            office.index();
            EndlessOffice.write(office, 2);
            Thread run = Thread.ofPlatform().start(office::index);
            Thread.sleep(random.nextInt(300));
            Office copied = office.withCopyOfData(place.resolve("kopie-" + copy));
            run.join();
            checkPublished(copied, "copy " + copy);
            checkNextRun(copied, "copy " + copy);
        }
    }

    private static Process start(Path office) throws IOException {
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"),
                EndlessOffice.class.getName(), office.toString()).redirectError(Redirect.DISCARD)
                .start();
    }

    private static void signal(String signal, Process run) throws IOException, InterruptedException {
        assertThat(new ProcessBuilder("/bin/kill", signal, Long.toString(run.pid())).start().waitFor()).isZero();
    }

    private void checkPublished(Office office, String when) {
        List<Hit> hits = office.find(Viewer.MEMBER, "Uferpark");
        assertThat(hits).extracting(hit -> hit.metadata().title().value()).as("%s, seed %d", when, seed)
                .hasSize(EndlessOffice.DOCUMENTS).doesNotHaveDuplicates();
        assertThat(versions(hits)).as("%s, seed %d", when, seed).hasSize(1);
    }

    /// What lies in the folder of documents at that moment may be of two rounds; all of it must be found.
    private void checkNextRun(Office office, String when) {
        Set<String> before = ids(office);
        assertThat(office.index().complete()).as("%s, seed %d", when, seed).isTrue();
        List<Hit> hits = office.find(Viewer.MEMBER, "Uferpark");
        assertThat(texts(hits)).as("%s, seed %d", when, seed).isEqualTo(texts(office.folder));
        assertThat(ids(office)).as("ids stay, %s, seed %d", when, seed).containsAll(before);
    }

    private static Set<String> ids(Office office) {
        return office.find(Viewer.MEMBER, "Uferpark").stream().map(hit -> hit.id().value())
                .collect(Collectors.toSet());
    }

    private static Set<String> versions(List<Hit> hits) {
        return hits.stream().map(hit -> hit.passages().getFirst().passage().text()).collect(Collectors.toSet());
    }

    private static Set<String> texts(List<Hit> hits) {
        return hits.stream().map(hit -> hit.metadata().title().value() + "\n\n"
                + hit.passages().getFirst().passage().text()).collect(Collectors.toSet());
    }

    private static Set<String> texts(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt")).map(FrozenRunTest::text)
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Copies a folder in which files come and go, file by file, what is published first.
    static void copy(Path from, Path to) throws IOException {
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                files.add(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) {
                return FileVisitResult.CONTINUE;
            }
        });
        files.sort(null);
        for (Path file : files) {
            Path target = to.resolve(from.relativize(file).toString());
            Files.createDirectories(target.getParent());
            try {
                Files.copy(file, target);
            } catch (NoSuchFileException e) {
                // It was there a moment ago.
            }
        }
    }
}
