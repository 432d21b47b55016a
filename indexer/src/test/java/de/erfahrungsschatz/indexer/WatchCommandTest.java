package de.erfahrungsschatz.indexer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs(OS.LINUX)
class WatchCommandTest {

    private static final List<String> FEW_EVENTS = List.of("unshare", "--user", "--map-root-user", "sh", "-c",
            "echo 3 > /proc/sys/user/max_inotify_watches && exec \"$@\"", "sh");

    @TempDir
    private Path place = Path.of("");

    @Test
    void takes_changes_in_and_ends_well_when_asked() throws Exception {
        Path folder = Files.createDirectories(place.resolve("akten"));
        Files.writeString(folder.resolve("a.txt"), "Anfang\n\nText.");
        Program watch = Program.start(place.resolve("said"), "watch", folder.toString(), "--data", data());
        watch.awaitSaying("Neu 1,");
        Files.writeString(folder.resolve("b.txt"), "Später\n\nText.");
        watch.awaitSaying("Geändert in " + folder + ": b.txt.");
        watch.awaitSaying("Neu 1, geändert 0, umbenannt 0, unverändert 1,");
        watch.askToEnd();
        assertThat(watch.exitCode()).isZero();
        assertThat(watch.said()).contains("Beendet.");
    }

    @Test
    void looks_now_and_then_when_the_system_gives_no_more_events() throws Exception {
        assumeThat(canLimitEvents()).as("needs user namespaces").isTrue();
        Path folder = Files.createDirectories(place.resolve("akten"));
        for (int i = 0; i < 5; i++) {
            Files.createDirectories(folder.resolve("ordner-" + i));
        }
        Files.writeString(folder.resolve("a.txt"), "Anfang\n\nText.");
        Program watch = Program.startBehind(FEW_EVENTS, place.resolve("said"), "watch", folder.toString(), "--data",
                data());
        watch.awaitSaying("Neu 1,");
        assertThat(watch.said()).containsOnlyOnce("fs.inotify.max_user_watches").contains("alle 30 s");
        watch.askToEnd();
        assertThat(watch.exitCode()).isZero();
    }

    private String data() {
        return place.resolve("data").toString();
    }

    private static boolean canLimitEvents() throws InterruptedException {
        try {
            List<String> command = new ArrayList<>(FEW_EVENTS);
            command.add("true");
            Process process = new ProcessBuilder(command).start();
            return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
