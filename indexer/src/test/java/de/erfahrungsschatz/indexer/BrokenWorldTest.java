package de.erfahrungsschatz.indexer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class BrokenWorldTest {

    @TempDir
    private Path place = Path.of("");
    private Path folder = Path.of("");
    private Path data = Path.of("");

    @BeforeEach
    void open() throws IOException {
        folder = Files.createDirectories(place.resolve("akten"));
        data = place.resolve("data");
        Files.writeString(folder.resolve("rat.txt"), "Bürgerrat\n\nDer Bürgerrat tagte an drei Wochenenden.");
    }

    @AfterEach
    void unlock() throws IOException {
        for (Path locked : new Path[]{folder, data, folder.resolve("zu")}) {
            if (Files.isDirectory(locked)) {
                Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("rwx------"));
            }
        }
    }

    @Test
    void a_data_folder_that_must_not_be_written_is_told_in_one_sentence() throws Exception {
        Files.createDirectories(data);
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("r-x------"));
        Program program = indexWithoutPrivileges();
        assertThat(program.exitCode()).isEqualTo(3);
        assertThat(program.said()).contains("fehlt das Recht").contains(data.toString()).doesNotContain("Exception");
    }

    @Test
    void what_must_not_be_read_is_reported_and_what_was_known_of_it_stays() throws Exception {
        Path closed = Files.createDirectories(folder.resolve("zu"));
        Files.writeString(closed.resolve("a.txt"), "Verschlossen\n\nText.");
        Path secret = Files.writeString(folder.resolve("geheim.txt"), "Geheim\n\nText.");
        assertThat(index().exitCode()).isZero();
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        Files.writeString(secret, "Geheim\n\nAnderer Text.");
        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("---------"));
        Program program = indexWithoutPrivileges();
        assertThat(program.exitCode()).isEqualTo(1);
        assertThat(program.said()).contains("zu: Dem Programm fehlt das Recht",
                "geheim.txt: Dem Programm fehlt das Recht",
                "entfernt 0.", "3 für Mitglieder");
    }

    @Test
    void a_folder_that_must_not_be_listed_is_told_in_one_sentence() throws Exception {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("---------"));
        Program program = indexWithoutPrivileges();
        assertThat(program.exitCode()).isEqualTo(3);
        assertThat(program.said()).contains("fehlt das Recht").contains("akten").doesNotContain("Exception");
    }

    @Test
    void a_full_disk_leaves_the_index_as_it_was() throws Exception {
        Files.createDirectories(data);
        assumeThat(Program.isSuperuser() && run("mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", data.toString()))
                .as("only the superuser can make a small disk").isTrue();
        try {
            assertThat(index().exitCode()).isZero();
            String published = Files.readString(data.resolve("generation"));
            for (int i = 0; i < 8; i++) {
                Files.writeString(folder.resolve("gross-" + i + ".txt"), "Groß\n\n" + manyWords(i));
            }
            Program full = index();
            assertThat(full.exitCode()).isEqualTo(3);
            assertThat(full.said()).contains("Der Datenträger ist voll").contains("Der bisherige Index gilt weiter.")
                    .doesNotContain("Exception");
            assertThat(Files.readString(data.resolve("generation"))).isEqualTo(published);

            assertThat(run("mount", "-o", "remount,size=64m", data.toString())).isTrue();
            Program again = index();
            assertThat(again.exitCode()).as(again.said()).isZero();
            assertThat(again.said()).contains("9 für Mitglieder");
        } finally {
            run("umount", data.toString());
        }
    }

    @Test
    void a_full_temporary_folder_is_not_blamed_on_the_files() throws Exception {
        Path temporary = Files.createDirectories(place.resolve("tmp"));
        assumeThat(
                Program.isSuperuser() && run("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", temporary.toString()))
                .as("only the superuser can make a small disk").isTrue();
        try {
            Files.writeString(temporary.resolve("voll"), "x".repeat(50_000));
            Files.writeString(folder.resolve("größer.txt"), "Größer\n\n" + manyWords(1));
            Program program = Program.startBehind(List.of("env", "JAVA_TOOL_OPTIONS=-Djava.io.tmpdir=" + temporary),
                    place.resolve("said"), "index", folder.toString(), "--data", data.toString());
            assertThat(program.exitCode()).isEqualTo(3);
            assertThat(program.said()).contains("Der Datenträger ist voll").doesNotContain("Exception");
            assertThat(data.resolve("generation")).doesNotExist();
        } finally {
            run("umount", temporary.toString());
        }
    }

    @Test
    void a_folder_inside_the_data_folder_is_refused() throws Exception {
        Files.createDirectories(data.resolve("private"));
        Program program = Program.start(place.resolve("said"), "index", data.resolve("private").toString(), "--data",
                data.toString());
        assertThat(program.exitCode()).isEqualTo(2);
        assertThat(program.said()).contains("liegt im Datenordner");
    }

    private Program index() {
        return Program.start(place.resolve("said"), "index", folder.toString(), "--data", data.toString());
    }

    private Program indexWithoutPrivileges() throws IOException, InterruptedException {
        assumeThat(!Program.isSuperuser() || run("setpriv", "--help")).as("the superuser may everything").isTrue();
        return Program.startWithoutPrivileges(place.resolve("said"), "index", folder.toString(), "--data",
                data.toString());
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static String manyWords(int seed) {
        return new Random(seed).ints(60_000, 'a', 'z' + 1)
                .mapToObj(letter -> String.valueOf((char) letter)).collect(Collectors.joining())
                .replaceAll("(.{9})", "$1 ");
    }
}
