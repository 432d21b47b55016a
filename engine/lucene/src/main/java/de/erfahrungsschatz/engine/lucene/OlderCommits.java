package de.erfahrungsschatz.engine.lucene;

import de.erfahrungsschatz.corpus.access.Visibility;
import de.erfahrungsschatz.engine.port.DataFolder;
import de.erfahrungsschatz.engine.port.Generation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;

/// The commits that lie in a data folder beside those that are published.
final class OlderCommits {

    private OlderCommits() {}

    /// Removes them. A writer that is opened and closed again removes files that belong to no commit, too.
    static void remove(DataFolder data) throws IOException {
        Optional<Generation> generation = data.generation();
        if (generation.isEmpty()) {
            return;
        }
        for (Visibility visibility : Visibility.values()) {
            Optional<CommitName> commit = CommitName.parse(generation.get().commits().getOrDefault(visibility, ""));
            if (commit.isPresent()) {
                IndexFolders folders = new IndexFolders(data.part(visibility));
                folders.keepOnly(Set.of(commit.get().folder()));
                keepOnly(commit.get(), folders.make(commit.get().folder()));
            }
        }
    }

    private static void keepOnly(CommitName commit, Path folder) throws IOException {
        try (Directory directory = FSDirectory.open(folder)) {
            IndexWriterConfig config = new IndexWriterConfig(Schema.analyzer())
                    .setIndexDeletionPolicy(new KeptCommits(Set.of(commit.file())))
                    .setOpenMode(IndexWriterConfig.OpenMode.APPEND).setCommitOnClose(false);
            new IndexWriter(directory, config).close();
        } catch (LockObtainFailedException e) {
            throw IndexFolders.anotherRun(folder, e);
        }
    }
}
