package de.erfahrungsschatz.engine.german;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// Pairs of a question and a text that must meet, or must not. The pairs lie beside the repository; without them the test is skipped.
final class ProbeTest {

    private static final Path PROBES = Path.of("..", "..", "..", "shared", "quality", "probes.tsv");

    @Test
    void words_meet_where_they_must_and_only_there() throws IOException {
        assumeTrue(Files.exists(PROBES), "No probes at " + PROBES.toAbsolutePath().normalize());
        List<Probe> probes = Files.readAllLines(PROBES).stream().filter(line -> !line.startsWith("#")).map(Probe::parse)
                .filter(probe -> !probe.type().equals("prefer")).toList();

        Set<String> failed = new TreeSet<>();
        probes.stream().filter(probe -> !probe.passes()).map(Probe::id).forEach(failed::add);

        System.out.println("Probes passed: " + (probes.size() - failed.size()) + " of " + probes.size());
        assertThat(failed).isEmpty();
    }

    private record Probe(String id, String type, String query, String text) {

        static Probe parse(String line) {
            String[] cells = line.split("\t", -1);
            return new Probe(cells[0], cells[2], cells[3], cells[4].replace("\\n", "\n"));
        }

        boolean passes() {
            return everyWordIsFound() == type.equals("match");
        }

        /// A word is found whole, inside another one, or by a word inside it.
        private boolean everyWordIsFound() {
            Set<String> found = new HashSet<>(Token.terms(text));
            Token.inside(text).forEach(token -> found.add(token.term()));
            Map<Integer, Set<String>> words = new TreeMap<>();
            gather(Token.of(query), words);
            words.values().removeIf(word -> word.stream().allMatch(GermanAnalysis::isFunctionWord));
            gather(Token.inside(query), words);
            return words.values().stream().allMatch(word -> word.stream().anyMatch(found::contains));
        }

        private static void gather(List<Token> tokens, Map<Integer, Set<String>> words) {
            int position = 0;
            for (Token token : tokens) {
                position += token.increment();
                words.computeIfAbsent(position, _ -> new HashSet<>()).add(token.term());
            }
        }
    }
}
