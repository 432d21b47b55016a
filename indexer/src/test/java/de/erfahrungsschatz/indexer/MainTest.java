package de.erfahrungsschatz.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class MainTest {

    @TempDir
    private Path place = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void help_is_german_and_names_the_exit_codes() {
        assertThat(run("index", "--help")).isZero();
        assertThat(run("inspect", "--help")).isZero();
        assertThat(out.toString()).contains("Aufruf: erfahrungsschatz index", "Aufruf: erfahrungsschatz inspect",
                "Zeigt diese Hilfe.", "Rückgabewerte:", "2   falscher Aufruf").doesNotContain("Usage", "Show", "Print");
    }

    @Test
    void a_mistaken_call_is_answered_with_one_german_sentence() {
        assertThat(answer("index")).isEqualTo("Es fehlt ORDNER. Hilfe: erfahrungsschatz index --help");
        assertThat(answer("index", "in", "--data"))
                .isEqualTo("Es fehlt --data ORDNER. Hilfe: erfahrungsschatz index --help");
        assertThat(answer("index", "in", "--dry-rum")).isEqualTo(
                "Die Option --dry-rum gibt es nicht. Ist --dry-run gemeint? Hilfe: erfahrungsschatz index --help");
        assertThat(answer("index", "in", "zuviel"))
                .isEqualTo("\"zuviel\" ist hier zu viel. Hilfe: erfahrungsschatz index --help");
        assertThat(answer("index", "in", "--data", "a", "--data", "b"))
                .isEqualTo("--data ORDNER steht zweimal da. Hilfe: erfahrungsschatz index --help");
        assertThat(answer()).isEqualTo("Es fehlt ein Befehl. Hilfe: erfahrungsschatz --help");
    }

    @Test
    void a_value_that_does_not_serve_is_answered_with_those_that_do() {
        assertThat(run("index", "in", "--visibility", "publik")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).startsWith("\"publik\" geht nicht als --visibility WER: ")
                .contains("public, members oder office");
    }

    @Test
    void a_file_in_place_of_a_folder_is_told_from_one_that_is_missing() throws IOException {
        Path file = Files.writeString(place.resolve("Protokoll.txt"), "Protokoll");
        assertThat(run("index", file.toString(), "--data", place.resolve("data").toString()))
                .isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("Protokoll.txt ist eine Datei", "erfahrungsschatz inspect ");
    }

    @Test
    void a_data_folder_that_cannot_be_written_is_told_in_one_sentence_with_the_reason() throws IOException {
        Path file = Files.writeString(place.resolve("im Weg"), "");
        Path folder = Files.createDirectory(place.resolve("in"));
        assertThat(run("index", folder.toString(), "--data", file.toString())).isEqualTo(ExitCode.BROKEN);
        assertThat(err.toString().lines()).singleElement().asString()
                .startsWith("In den Datenordner lässt sich nicht schreiben (" + file.resolve("private") + "): ")
                .contains("im Weg");
    }

    private String answer(String... call) {
        err.getBuffer().setLength(0);
        assertThat(run(call)).isEqualTo(ExitCode.USAGE);
        return err.toString().strip();
    }

    private int run(String... arguments) {
        CommandLine line = Main.commandLine();
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(err, true));
        return line.execute(arguments);
    }
}
