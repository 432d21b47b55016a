package de.erfahrungsschatz.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class InterruptionTest {

    private static final int FILES = 3000;

    @TempDir
    private Path place = Path.of("");

    @Test
    void the_request_to_end_publishes_what_was_read_and_the_second_ends_at_once() throws Exception {
        Path folder = folder();
        Path data = place.resolve("data");
        Program first = index(folder, data);
        first.awaitSaying(" Dateien gelesen");
        first.askToEnd();
        assertThat(first.exitCode()).isEqualTo(143);
        assertThat(first.said()).contains("Wird beendet, sobald die Dateien in Arbeit gelesen sind",
                "Vorzeitig beendet: Was gelesen ist, ist veröffentlicht");
        String published = Files.readString(data.resolve("generation"));

        Program second = index(folder, data);
        second.awaitSaying("werden gelesen.");
        second.askToEnd();
        second.awaitSaying("Wird beendet");
        second.askToEnd();
        assertThat(second.exitCode()).isEqualTo(143);
        assertThat(Files.readString(data.resolve("generation"))).isEqualTo(published);
    }

    private Program index(Path folder, Path data) {
        return Program.start(place.resolve("said"), "index", folder.toString(), "--data", data.toString());
    }

    private Path folder() throws IOException {
        Path folder = Files.createDirectories(place.resolve("akten"));
        for (int i = 0; i < FILES; i++) {
            Files.writeString(folder.resolve(i + ".txt"), "Vermerk " + i + "\n\nText des Vermerks " + i + ".");
        }
        return folder;
    }
}
