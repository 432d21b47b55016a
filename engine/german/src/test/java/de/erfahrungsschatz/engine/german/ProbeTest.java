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
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Pairs of a question and a text that must meet, or must not. The pairs lie beside the repository; without them the test is skipped.
final class ProbeTest {

    private static final Path PROBES = Path.of("..", "..", "..", "shared", "quality", "probes.tsv");

    /// What is not reached before words are taken apart into all their parts (C01 to C30 and two more), and a query without its
    /// umlaut that is a word of its own (S08).
    private static final Set<String> OUT_OF_REACH = IntStream.rangeClosed(1, 30)
            .mapToObj(number -> "C" + (number < 10 ? "0" : "") + number).collect(Collectors.toCollection(TreeSet::new));

    static {
        OUT_OF_REACH.addAll(List.of("H01", "S02", "S08"));
    }

    @Test
    void words_meet_where_they_must_and_only_there() throws IOException {
        assumeTrue(Files.exists(PROBES), "No probes at " + PROBES.toAbsolutePath().normalize());
        List<Probe> probes = Files.readAllLines(PROBES).stream().filter(line -> !line.startsWith("#")).map(Probe::parse)
                .filter(probe -> !probe.type().equals("prefer")).toList();

        Set<String> failed = new TreeSet<>();
        probes.stream().filter(probe -> !probe.passes()).map(Probe::id).forEach(failed::add);

        System.out.println("Probes passed: " + (probes.size() - failed.size()) + " of " + probes.size());
        assertThat(failed).isEqualTo(OUT_OF_REACH);
    }

    private record Probe(String id, String type, String query, String text) {

        static Probe parse(String line) {
            String[] cells = line.split("\t", -1);
            return new Probe(cells[0], cells[2], cells[3], cells[4].replace("\\n", "\n"));
        }

        boolean passes() {
            return everyWordIsFound() == type.equals("match");
        }

        private boolean everyWordIsFound() {
            Set<String> found = new HashSet<>(Token.terms(text));
            List<Set<String>> words = new ArrayList<>();
            for (Token token : Token.of(query)) {
                if (token.increment() > 0) {
                    words.add(new HashSet<>());
                }
                words.getLast().add(token.term());
            }
            return words.stream().filter(word -> word.stream().noneMatch(GermanAnalysis::isFunctionWord))
                    .allMatch(word -> word.stream().anyMatch(found::contains));
        }
    }
}
