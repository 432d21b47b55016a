package de.erfahrungsschatz.benchmarks.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ContestantsTest {

    private static final int PATIENCE = 60;
    private static final String LETTER = "Die Zukunftswerkstatt findet im Mai statt.";
    private static final String NOTE = "Der Ortsbeirat hat zugestimmt.";
    private static final List<String> FILES = List.of("brief.txt", "unter/notiz.html");

    @TempDir
    private Path folder;

    @TempDir
    private Path work;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("brief.txt"), LETTER);
        Files.createDirectory(folder.resolve("unter"));
        Files.writeString(folder.resolve("unter/notiz.html"), "<p>" + NOTE + "</p>");
    }

    @Test
    void plain_Tika_survives_what_is_harmless() throws IOException, InterruptedException {
        Survivors survivors = Survivors.of(contestants(), folder, PATIENCE);
        assertThat(survivors.files()).isEqualTo(FILES);
        assertThat(survivors.fatal()).isEmpty();
    }

    @Test
    void everybody_reads_all_files() throws IOException, InterruptedException {
        Contestants contestants = contestants();
        assertThat(contestants.plainTika(folder, FILES).start(PATIENCE).lines()).contains(Progress.END)
                .doesNotContain(Progress.read(0));
        assertThat(contestants.workers(folder, FILES).start(PATIENCE).lines()).containsExactly(
                Progress.read(LETTER.length()),
                Progress.read(NOTE.length()), Progress.END);
        assertThat(contestants.index(folder).start(PATIENCE).end()).isEqualTo("ends with 0");
    }

    @Test
    void a_program_that_says_nothing_any_more_is_ended() throws IOException, InterruptedException {
        Run run = new Program(List.of("sh", "-c", "echo " + Progress.started("endlos.pdf") + "; sleep 30")).start(1);
        assertThat(run.ended()).isFalse();
        assertThat(run.started()).containsExactly("endlos.pdf");
        assertThat(run.end()).contains("says nothing");
        assertThat(run.seconds()).isLessThan(20);
    }

    private Contestants contestants() throws IOException {
        return new Contestants(Path.of("..", "indexer", "target", "indexer.jar"), work);
    }
}
