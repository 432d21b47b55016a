package de.erfahrungsschatz.api.serve;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.api.library.Documents;
import de.erfahrungsschatz.api.library.Shelf;
import de.erfahrungsschatz.engine.port.DataFolder;
import de.erfahrungsschatz.engine.port.Engine;
import de.erfahrungsschatz.engine.port.SearchIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexRefresherTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Test
    void opens_what_the_indexer_publishes(@TempDir Path folder) throws InterruptedException {
        try (SearchIndex index = Engine.load().open(new DataFolder(folder));
                IndexRefresher _ = IndexRefresher.start(index)) {
            assertThat(index.generation()).isZero();

            Shelf.put(folder, List.of(Documents.BUERGERRAT));
            waitUntil(() -> index.generation() == 1);

            Shelf.put(folder, List.of(Documents.SIEDLUNG));
            waitUntil(() -> index.generation() == 2);
        }
    }

    @Test
    void goes_on_with_the_last_good_one_until_the_next_good_one(@TempDir Path folder)
            throws IOException, InterruptedException {
        Shelf.put(folder, List.of(Documents.BUERGERRAT));
        try (SearchIndex index = Engine.load().open(new DataFolder(folder));
                IndexRefresher _ = IndexRefresher.start(index)) {
            Path generation = folder.resolve("generation");
            String good = Files.readString(generation);
            Files.writeString(generation, "damaged");
            Thread.sleep(2_500);
            assertThat(index.generation()).isEqualTo(1);

            Files.writeString(generation, good);
            Shelf.put(folder, List.of(Documents.SIEDLUNG));
            waitUntil(() -> index.generation() == 2);
        }
    }

    @Test
    void looks_no_more_once_it_is_closed(@TempDir Path folder) throws InterruptedException {
        try (SearchIndex index = Engine.load().open(new DataFolder(folder))) {
            IndexRefresher.start(index).close();
            Shelf.put(folder, List.of(Documents.BUERGERRAT));
            Thread.sleep(2_000);

            assertThat(index.generation()).isZero();
        }
    }

    private static void waitUntil(BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("patience").isLessThan(end);
            Thread.sleep(50);
        }
    }
}
