package de.erfahrungsschatz.engine.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.erfahrungsschatz.corpus.access.Viewer;
import de.erfahrungsschatz.corpus.access.Visibility;
import de.erfahrungsschatz.engine.contract.Draft;
import de.erfahrungsschatz.engine.contract.Shelf;
import de.erfahrungsschatz.engine.port.Generation;
import de.erfahrungsschatz.engine.port.IndexRefusedException;
import de.erfahrungsschatz.engine.port.IndexUpdate;
import de.erfahrungsschatz.engine.port.Query;
import de.erfahrungsschatz.engine.port.SearchIndex;
import de.erfahrungsschatz.engine.port.SearchRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two programs meet in one folder.
class RaceTest {

    @TempDir
    Path root;

    private Shelf shelf;

    @BeforeEach
    void publish() {
        shelf = new Shelf(new LuceneEngine(), root);
        shelf.publish(Draft.of("blatt").done());
    }

    @Test
    void an_index_can_be_opened_at_any_moment_while_runs_are_published()
            throws InterruptedException, ExecutionException {
        try (ExecutorService threads = Executors.newSingleThreadExecutor()) {
            Future<?> runs = threads.submit(() -> {
                for (int run = 0; run < 25; run++) {
                    shelf.publish(Draft.of("blatt").title("Lauf " + run).done());
                }
            });
            do {
                try (SearchIndex index = new LuceneEngine().open(shelf.folder())) {
                    assertThat(index.search(Viewer.OFFICE, SearchRequest.of(Query.BROWSE)).total()).isEqualTo(1);
                }
            } while (!runs.isDone());
            runs.get();
        }
    }

    @Test
    void a_second_run_at_the_same_time_is_refused() {
        try (IndexUpdate first = shelf.update()) {
            assertThatThrownBy(shelf::update).isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining("Another index run");
            first.put(Draft.of("blatt-2").done());
            shelf.publish(first);
        }
        try (SearchIndex index = shelf.open()) {
            assertThat(index.search(Viewer.OFFICE, SearchRequest.of(Query.BROWSE)).total()).isEqualTo(2);
        }
    }

    @Test
    void an_index_with_missing_files_is_refused_and_the_next_update_writes_it_anew() throws IOException {
        for (Visibility visibility : Visibility.values()) {
            deleteFiles(shelf.folder().part(visibility).resolve("index-1"));
        }

        assertThatThrownBy(shelf::open).isInstanceOf(IndexRefusedException.class).hasMessageContaining("unvollständig");
        try (IndexUpdate update = shelf.update()) {
            assertThat(update.startsEmpty()).isTrue();
        }
    }

    @Test
    void only_the_published_commit_and_the_one_before_are_kept() throws IOException {
        shelf.publish(Draft.of("zwei").done());
        shelf.publish(Draft.of("drei").done());
        try (IndexUpdate update = shelf.update()) {
            update.put(Draft.of("nie").done());
            update.prepare();
        }
        Generation published = shelf.folder().generation().orElseThrow();
        shelf.publish(Draft.of("vier").done());

        assertThat(commits()).contains(file(published), file(shelf.folder().generation().orElseThrow())).hasSize(3);
    }

    private static String file(Generation generation) {
        return CommitName.parse(generation.commits().getOrDefault(Visibility.MEMBERS, "")).orElseThrow().file();
    }

    private List<String> commits() throws IOException {
        Path folder = shelf.folder().part(Visibility.MEMBERS).resolve("index-1");
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.startsWith("segments_"))
                    .toList();
        }
    }

    private static void deleteFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
    }
}
