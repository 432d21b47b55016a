package de.erfahrungsschatz.api.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A run that is killed has never been.
class KilledRunIT {

    private static final int NEW_FILES = 400;

    @Test
    void leaves_the_index_before_it_and_the_next_run_completes(@TempDir Path documents, @TempDir Path data)
            throws IOException {
        TownHall office = TownHall.filled(documents);
        office.index(data);
        String published = Files.readString(data.resolve("generation"));
        for (int number = 0; number < NEW_FILES; number++) {
            office.write("Rundbrief " + number + ".txt", "Rundbrief " + number
                    + "\n\nIm Quartier " + number + " beginnt die Befragung der Nachbarschaft im Herbst.\n");
        }
        try (RunningServer server = RunningServer.of(data, "office")) {
            for (int pauses : List.of(0, 15, 50)) {
                killAfter(pauses, documents, data);

                assertThat(Files.readString(data.resolve("generation"))).isEqualTo(published);
                assertThat(server.total("")).isEqualTo(3);
                try (RunningServer fresh = RunningServer.of(data, "office")) {
                    assertThat(fresh.total("")).isEqualTo(3);
                }
            }

            Program completed = office.index(data);

            assertThat(completed.awaitEnd()).as(completed.output()).isZero();
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(5);
            while (server.total("") != 3 + NEW_FILES) {
                assertThat(System.nanoTime()).as("five seconds after the run").isLessThan(end);
                Program.pause();
            }
        }
    }

    /// Kills a run so many pauses after it has begun to read, and sees that nothing of it goes on.
    private static void killAfter(int pauses, Path documents, Path data) {
        try (Program run = Program.start(Repository.INDEXER, "index", documents.toString(), "--data",
                data.toString())) {
            run.await(Pattern.compile("Dateien werden gelesen"));
            for (int pause = 0; pause < pauses; pause++) {
                Program.pause();
            }
            List<ProcessHandle> family = run.family();
            run.kill();
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
            while (family.stream().anyMatch(ProcessHandle::isAlive)) {
                assertThat(System.nanoTime()).as("workers end with their program").isLessThan(end);
                Program.pause();
            }
        }
    }
}
