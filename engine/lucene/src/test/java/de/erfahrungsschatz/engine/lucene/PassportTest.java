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
import de.erfahrungsschatz.engine.port.QueryParser;
import de.erfahrungsschatz.engine.port.SearchIndex;
import de.erfahrungsschatz.engine.port.SearchRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoDeletionPolicy;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An index that another version wrote is refused, and written anew beside the old one.
class PassportTest {

    @TempDir
    Path root;

    private Shelf shelf;

    @BeforeEach
    void publish() {
        shelf = new Shelf(new LuceneEngine(), root);
        shelf.publish(Draft.of("bericht").says("Der Uferpark kommt.").done());
    }

    @Test
    void an_index_of_another_version_is_refused_with_the_command_that_helps() throws IOException {
        pretendAnotherVersionWroteIt();

        assertThatThrownBy(shelf::open).isInstanceOf(IndexRefusedException.class)
                .hasMessageContaining("anderen Version").hasMessageContaining("erfahrungsschatz index")
                .hasMessageContaining(root.toString());
    }

    @Test
    void a_server_goes_on_with_the_old_index_when_the_new_one_is_refused() throws IOException {
        try (SearchIndex index = shelf.open()) {
            pretendAnotherVersionWroteIt();

            assertThatThrownBy(index::refresh).isInstanceOf(IndexRefusedException.class);
            assertThat(search(index)).isEqualTo(1);
        }
    }

    @Test
    void the_next_update_writes_everything_anew_while_the_old_index_is_left_alone() throws IOException {
        pretendAnotherVersionWroteIt();

        try (IndexUpdate update = shelf.update()) {
            assertThat(update.startsEmpty()).isTrue();
            update.put(Draft.of("neu").says("Der Uferpark ist da.").done());
            shelf.publish(update);
        }

        assertThat(folders()).containsExactlyInAnyOrder("index-1", "index-2");
        try (SearchIndex index = shelf.open()) {
            assertThat(search(index)).isEqualTo(1);
        }
        shelf.publish(Draft.of("noch-eins").done());
        assertThat(folders()).containsExactlyInAnyOrder("index-1", "index-2");
        shelf.publish(Draft.of("und-noch-eins").done());
        assertThat(folders()).containsExactly("index-2");
    }

    @Test
    void a_rebuild_that_was_given_up_leaves_nothing_behind() throws IOException {
        pretendAnotherVersionWroteIt();
        try (IndexUpdate update = shelf.update()) {
            update.prepare();
        }
        try (IndexUpdate update = shelf.update()) {
            assertThat(update.startsEmpty()).isTrue();
            shelf.publish(update);
        }

        assertThat(folders()).containsExactlyInAnyOrder("index-1", "index-3");
    }

    @Test
    void a_commit_of_another_engine_is_refused() {
        Map<Visibility, String> commits = new EnumMap<>(Visibility.class);
        for (Visibility visibility : Visibility.values()) {
            commits.put(visibility, "https://cluster.invalid/" + visibility.label());
        }
        shelf.folder().publish(new Generation(9, commits, "manifest-9.jsonl"));

        assertThatThrownBy(shelf::open).isInstanceOf(IndexRefusedException.class);
        try (IndexUpdate update = shelf.update()) {
            assertThat(update.startsEmpty()).isTrue();
        }
    }

    /// Publishes commits that are like those before, but with another passport.
    private void pretendAnotherVersionWroteIt() throws IOException {
        Generation generation = shelf.folder().generation().orElseThrow();
        Map<Visibility, String> commits = new EnumMap<>(Visibility.class);
        for (Visibility visibility : Visibility.values()) {
            CommitName name = CommitName.parse(generation.commits().getOrDefault(visibility, "")).orElseThrow();
            Path folder = shelf.folder().part(visibility).resolve(name.folder());
            commits.put(visibility, restamped(folder).toString());
        }
        shelf.folder().publish(new Generation(generation.number() + 1, commits, generation.manifest()));
    }

    private static CommitName restamped(Path folder) throws IOException {
        IndexWriterConfig config = new IndexWriterConfig().setIndexDeletionPolicy(NoDeletionPolicy.INSTANCE);
        try (Directory directory = FSDirectory.open(folder)) {
            List<IndexCommit> commits = DirectoryReader.listCommits(directory);
            Map<String, String> data = new HashMap<>(commits.getLast().getUserData());
            data.computeIfPresent("passport", (_, passport) -> passport + " of another version");
            try (IndexWriter writer = new IndexWriter(directory, config)) {
                writer.setLiveCommitData(data.entrySet());
                writer.commit();
            }
            String newest = DirectoryReader.listCommits(directory).getLast().getSegmentsFileName();
            return Commits.name(directory, folder.getFileName().toString(), newest);
        }
    }

    private List<String> folders() throws IOException {
        try (var entries = Files.list(shelf.folder().part(Visibility.MEMBERS))) {
            return entries.map(entry -> entry.getFileName().toString()).toList();
        }
    }

    private static long search(SearchIndex index) {
        return index.search(Viewer.OFFICE, SearchRequest.of(QueryParser.parse("Uferpark"))).total();
    }
}
