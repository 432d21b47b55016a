package de.erfahrungsschatz.engine.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.corpus.access.Viewer;
import de.erfahrungsschatz.engine.contract.Shelf;
import de.erfahrungsschatz.engine.port.Filters;
import de.erfahrungsschatz.engine.port.Generation;
import de.erfahrungsschatz.engine.port.Hit;
import de.erfahrungsschatz.engine.port.Query;
import de.erfahrungsschatz.engine.port.SearchIndex;
import de.erfahrungsschatz.engine.port.SearchRequest;
import de.erfahrungsschatz.engine.port.Sort;
import java.io.BufferedReader;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A run that is killed at any moment leaves what is published as it is, and the next run goes on from there.
class KilledRunTest {

    private static final int KILLS = 4;

    @TempDir
    Path root;

    @Test
    void a_killed_run_harms_nothing() throws IOException, InterruptedException {
        long seed = 1813;
        Random random = new Random(seed);
        Shelf shelf = new Shelf(new LuceneEngine(), root);
        for (int kill = 0; kill < KILLS; kill++) {
            killAfterSomeRounds(random);
            checkPublished(shelf, "seed " + seed + ", kill " + kill);
        }
        long number = shelf.folder().generation().orElseThrow().number();
        shelf.publish(EndlessRun.round(number + 1));

        checkPublished(shelf, "afterwards");
    }

    private void killAfterSomeRounds(Random random) throws IOException, InterruptedException {
        Process run = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), EndlessRun.class.getName(), root.toString())
                .redirectError(Redirect.INHERIT).start();
        try (BufferedReader rounds = run.inputReader(StandardCharsets.UTF_8)) {
            for (int round = 1 + random.nextInt(3); round > 0; round--) {
                assertThat(rounds.readLine()).startsWith("round");
            }
            Thread.sleep(random.nextInt(150));
        } finally {
            run.destroyForcibly().waitFor();
        }
    }

    private static void checkPublished(Shelf shelf, String when) {
        Generation generation = shelf.folder().generation().orElseThrow();
        try (SearchIndex index = shelf.open()) {
            List<Hit> hits = index.search(Viewer.OFFICE,
                    new SearchRequest(Query.BROWSE, Filters.NONE, Sort.NEWEST, 0, 100, 1)).hits();
            assertThat(hits).as(when).hasSize(EndlessRun.DOCUMENTS);
            assertThat(hits).as(when)
                    .allMatch(hit -> hit.metadata().title().value().equals(EndlessRun.title(generation.number())));
        }
    }
}
