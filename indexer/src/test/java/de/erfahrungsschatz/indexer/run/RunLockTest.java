package de.erfahrungsschatz.indexer.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.erfahrungsschatz.engine.port.DataFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunLockTest {

    private static final Clock EVENING = Clock.fixed(Instant.parse("2026-06-01T18:30:00Z"), ZoneOffset.UTC);
    private static final Owner SELF = Owner.current("index /srv/neu", EVENING);

    @TempDir
    private Path root = Path.of("");

    @Test
    void who_comes_second_learns_who_holds_it() {
        try (RunLock _ = RunLock.take(data(), Owner.current("watch /srv/akten", EVENING))) {
            assertThatThrownBy(() -> RunLock.take(data(), SELF)).isInstanceOf(DataFolderBusyException.class)
                    .hasMessageContaining("watch /srv/akten")
                    .hasMessageContaining("Prozess " + ProcessHandle.current().pid())
                    .hasMessageContaining("01.06.2026 um 20:30:00");
        }
    }

    @Test
    void a_lock_that_was_released_can_be_taken_again() {
        RunLock.take(data(), SELF).close();
        try (RunLock second = RunLock.take(data(), SELF)) {
            assertThat(second).isNotNull();
        }
    }

    @Test
    void the_lock_of_a_process_that_died_on_this_machine_is_taken_over() throws IOException {
        lock(SELF.format());
        try (RunLock taken = RunLock.take(data(), SELF)) {
            assertThat(taken).isNotNull();
        }
    }

    @Test
    void the_lock_of_another_machine_holds_as_long_as_its_owner_writes_to_it() throws IOException {
        Owner other = new Owner("index /srv/alt", 7, "ganz-woanders", EVENING.instant());
        Path file = lock(other.format());
        assertThatThrownBy(() -> RunLock.take(data(), SELF)).isInstanceOf(DataFolderBusyException.class)
                .hasMessageContaining("Prozess 7 auf ganz-woanders");
        Instant longAgo = Files.getLastModifiedTime(file).toInstant().minus(Duration.ofMinutes(2));
        Files.setLastModifiedTime(file, FileTime.from(longAgo));
        try (RunLock taken = RunLock.take(data(), SELF)) {
            assertThat(taken).isNotNull();
        }
    }

    @Test
    void a_lock_file_without_sense_holds_nobody_up() throws IOException {
        lock("{\"pid\": \"");
        try (RunLock taken = RunLock.take(data(), SELF)) {
            assertThat(taken).isNotNull();
        }
    }

    private DataFolder data() {
        return new DataFolder(root);
    }

    private Path lock(String content) throws IOException {
        data().makePrivatePart();
        return Files.writeString(data().privatePart().resolve("lock"), content);
    }
}
