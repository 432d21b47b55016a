package de.erfahrungsschatz.engine.german;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Pairs of a question and a text that must meet, or must not. The pairs lie beside the repository.
final class ProbeTest {

    private static final Path PROBES = Path.of("..", "..", "..", "shared", "quality", "probes.tsv");

    @Test
    void words_meet_as_they_must() throws IOException {
        assumeTrue(Files.exists(PROBES), "No probes at " + PROBES.toAbsolutePath().normalize());
        List<String> failed = new ArrayList<>();
        int all = 0;
        for (String line : Files.readAllLines(PROBES)) {
            String[] cells = line.split("\t", -1);
            if (!line.startsWith("#") && !"prefer".equals(cells[2])) {
                all++;
                if (meet(cells[3], cells[4].replace("\\n", "\n")) != "match".equals(cells[2])) {
                    failed.add(cells[0] + " " + cells[1] + " " + cells[3] + " | " + cells[4] + " | "
                            + Token.terms(cells[3]) + Token.terms(cells[4]));
                }
            }
        }
        System.out.println(
                "Probes passed: " + (all - failed.size()) + " of " + all + "; failed: " + String.join("\n", failed));
        assertThat(failed).isEmpty();
    }

    /// Whether every word of the question that says something has a term in the text.
    private static boolean meet(String question, String text) {
        Set<String> found = new HashSet<>(Token.terms(text));
        List<Set<String>> words = new ArrayList<>();
        for (Token token : Token.of(question)) {
            if (token.increment() > 0) {
                words.add(new HashSet<>());
            }
            words.getLast().add(token.term());
        }
        return words.stream().filter(word -> word.stream().noneMatch(GermanAnalysis::isFunctionWord))
                .allMatch(word -> word.stream().anyMatch(found::contains));
    }
}
