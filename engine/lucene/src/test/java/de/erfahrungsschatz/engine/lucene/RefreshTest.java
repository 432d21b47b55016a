package de.erfahrungsschatz.engine.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.corpus.access.Viewer;
import de.erfahrungsschatz.corpus.document.DocumentId;
import de.erfahrungsschatz.engine.contract.Draft;
import de.erfahrungsschatz.engine.contract.Shelf;
import de.erfahrungsschatz.engine.port.DataFolder;
import de.erfahrungsschatz.engine.port.Generation;
import de.erfahrungsschatz.engine.port.Query;
import de.erfahrungsschatz.engine.port.SearchIndex;
import de.erfahrungsschatz.engine.port.SearchRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A refresh reads only what is new, and what is no longer used is let go.
class RefreshTest {

    @TempDir
    Path home;

    private Shelf shelf;

    @BeforeEach
    void publish() {
        shelf = new Shelf(new LuceneEngine(), home.resolve("data"));
        shelf.publish(IntStream.range(0, 30).mapToObj(i -> Draft.of("blatt-" + i).done()).toList());
    }

    @Test
    void the_tables_of_unchanged_segments_are_used_again() throws IOException {
        SegmentTables tables = new SegmentTables();
        try (SnapshotReader reader = new SnapshotReader(shelf.folder(), tables, _ -> {})) {
            Snapshot old = reader.open(null);
            shelf.change(update -> {
                update.put(Draft.of("neu").done());
                update.remove(new DocumentId("blatt-7"));
            });
            Snapshot next = reader.open(old);

            assertThat(tables(old)).hasSize(1);
            assertThat(tables(next)).hasSize(2).containsAll(tables(old));
            assertThat(tables.size()).isEqualTo(2);
            old.leave();
            next.leave();
        }
        assertThat(tables.size()).isZero();
    }

    @Test
    void what_is_suggested_is_what_the_newest_generation_holds() {
        try (SearchIndex index = shelf.open()) {
            assertThat(index.suggest(Viewer.OFFICE, "neuland", 5)).isEmpty();
            shelf.publish(Draft.of("neuland").done());
            assertThat(index.suggest(Viewer.OFFICE, "neuland", 5)).isEmpty();
            assertThat(index.refresh()).isTrue();
            assertThat(index.suggest(Viewer.OFFICE, "neuland", 5)).hasSize(1);
        }
    }

    @Test
    void a_snapshot_in_use_stays_open_until_it_is_left() throws IOException {
        SegmentTables tables = new SegmentTables();
        try (SnapshotReader reader = new SnapshotReader(shelf.folder(), tables, _ -> {})) {
            Snapshot snapshot = reader.open(null);
            assertThat(snapshot.enter()).isTrue();
            snapshot.leave();
            assertThat(tables.size()).isEqualTo(1);
            snapshot.leave();
            assertThat(tables.size()).isZero();
            assertThat(snapshot.enter()).isFalse();
        }
    }

    @Test
    void a_data_folder_that_was_replaced_by_another_is_opened_anew(@TempDir Path elsewhere) throws IOException {
        DataFolder folder = shelf.folder();
        Shelf other = new Shelf(new LuceneEngine(), elsewhere.resolve("data"));
        other.publish(Draft.of("anderswo").done());
        assertThat(other.folder().generation()).map(Generation::number)
                .isEqualTo(folder.generation().map(Generation::number));

        try (SearchIndex index = shelf.open()) {
            Files.move(folder.root(), elsewhere.resolve("away"));
            Files.move(other.folder().root(), folder.root());
            assertThat(index.refresh()).isTrue();
            assertThat(ids(index)).containsExactly("anderswo");

            shelf.publish(Draft.of("danach").done());
            assertThat(index.refresh()).isTrue();
            assertThat(ids(index)).containsExactlyInAnyOrder("anderswo", "danach");
            assertThat(index.refresh()).isFalse();
        }
    }

    private static List<String> ids(SearchIndex index) {
        return index.search(Viewer.OFFICE, SearchRequest.of(Query.BROWSE)).hits().stream()
                .map(hit -> hit.id().value()).toList();
    }

    private static List<SegmentTable> tables(Snapshot snapshot) {
        return snapshot.view(Viewer.OFFICE).segments().stream().map(Segment::table).toList();
    }
}
