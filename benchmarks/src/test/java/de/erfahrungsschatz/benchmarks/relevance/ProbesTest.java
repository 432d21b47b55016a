package de.erfahrungsschatz.benchmarks.relevance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ProbesTest {

    @TempDir
    private Path folder;

    @Test
    void probes_fail_when_something_else_happens_than_must() throws IOException {
        List<Probe> probes = probes("""
                # id	category	kind	query	text	text2
                a	found	match	Brücke	Die Brücken am Hafen
                b	found	match	Brücke	Die Wälder im Norden
                c	foreign	nomatch	Wald	Die Brücken am Hafen
                d	foreign	nomatch	Hafen	Die Brücken am Hafen
                e	better	prefer	Hafen Wald	Hafen und Wald	Hafen und Stadt
                f	better	prefer	Hafen Wald	Hafen und Stadt	Hafen und Wald
                g	equal	prefer	Hafen	Hafen und Stadt	Hafen und Dorf
                h	hyphen	match	Brückenbau	Der Brücken-\\nbau am Hafen
                i	nothing	prefer	Mond	Hafen und Stadt	Hafen und Dorf
                j	alike	nomatch	Haffen	Die Brücken am Hafen
                k	alike	match	Haffen	Die Brücken am Hafen
                """);

        assertThat(Probes.failing(probes)).extracting(Probe::id).containsExactly("b", "d", "f", "g", "i", "k");
    }

    @Test
    void unknown_kinds_and_missing_texts_are_refused() throws IOException {
        assertRefused("a\tx\tmaybe\tHafen\tDer Hafen\n", "maybe");
        assertRefused("a\tx\tprefer\tHafen\tDer Hafen\n", "Probe a");
        assertRefused("a\tx\tmatch\tHafen\tDer Hafen\tDer Wald\n", "Probe a");
        assertRefused("a\tx\tmatch\tHafen\n", "probes.tsv:1");
    }

    private void assertRefused(String row, String saying) {
        assertThatIllegalArgumentException().isThrownBy(() -> probes(row)).withMessageContaining(saying);
    }

    private List<Probe> probes(String rows) throws IOException {
        return Probe.read(Files.writeString(folder.resolve("probes.tsv"), rows));
    }
}
