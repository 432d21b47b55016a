package de.erfahrungsschatz.indexer.understand.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/// What was reached in each task and half: `gold/ratchet.tsv`. No change may fall below; whoever reaches more writes it down there.
final class Ratchet {

    private static final Path FILE = Path.of("src", "test", "resources", "gold", "ratchet.tsv");
    private static final Map<String, Reached> REACHED = read();

    private Ratchet() {}

    /// Prints what was scored, and fails where it is less than was reached before.
    static void hold(Score score) {
        score.report();
        Reached reached = REACHED.get(score.task());
        assertThat(reached).as("what was reached in \"" + score.task() + "\" stands in " + FILE).isNotNull();
        if (reached != null) {
            String errors = score + "\n" + String.join("\n", score.errors());
            assertThat(score.precision()).as(errors).isGreaterThanOrEqualTo(reached.precision());
            assertThat(score.recall()).as(errors).isGreaterThanOrEqualTo(reached.recall());
        }
    }

    private static Map<String, Reached> read() {
        try {
            Map<String, Reached> reached = new HashMap<>();
            for (String line : Files.readAllLines(FILE)) {
                String[] cells = line.split("\t", -1);
                if (!line.startsWith("#")) {
                    reached.put(cells[0], new Reached(Double.parseDouble(cells[1]), Double.parseDouble(cells[2])));
                }
            }
            return Map.copyOf(reached);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Reached(double precision, double recall) {}
}
