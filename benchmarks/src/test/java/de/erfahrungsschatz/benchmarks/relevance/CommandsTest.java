package de.erfahrungsschatz.benchmarks.relevance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CommandsTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void failing_probes_are_shown_and_counted() throws IOException {
        Path probes = Files.writeString(folder.resolve("probes.tsv"), """
                a	plural	match	Brücke	Die Brücken am Hafen
                b	plural	match	Brücke	Die Wälder\\nim Norden
                c	foreign	nomatch	Wald	Die Brücken am Hafen
                """);

        assertThat(call("probes", probes.toString())).isEqualTo(Relevance.FAILED);
        assertThat(out.toString()).contains("b\tplural\tmatch\tBrücke\tDie Wälder\\nim Norden").doesNotContain("a\t")
                .containsPattern("plural +1 of +2").containsPattern("foreign +1 of +1").containsPattern("all +2 of +3");
    }

    @Test
    void passing_probes_are_no_reason_to_complain() throws IOException {
        Path probes = Files.writeString(folder.resolve("probes.tsv"), "a\tx\tmatch\tBrücke\tDie Brücken am Hafen\n");
        assertThat(call("probes", probes.toString())).isEqualTo(Relevance.WELL);
    }

    @Test
    void mistakes_are_told_in_a_sentence() {
        assertThat(call("probes", folder.resolve("none.tsv").toString())).isEqualTo(Relevance.REFUSED);
        assertThat(err.toString()).startsWith("Cannot read ").contains("none.tsv").doesNotContain("\tat ");
        assertThat(call("sets")).isEqualTo(Relevance.REFUSED);
        assertThat(call("sets", folder.toString())).as("called elsewhere").isEqualTo(Relevance.REFUSED);
        assertThat(call("tune", folder.toString())).as("called elsewhere").isEqualTo(Relevance.REFUSED);
        assertThat(err.toString()).contains("call this in the folder of the project");
    }

    private int call(String... arguments) {
        return Relevance.commandLine().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}
