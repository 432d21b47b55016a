package de.erfahrungsschatz.engine.lucene;

import java.io.IOException;
import java.util.Optional;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.store.Directory;

/// Finds commits by the name of their file.
final class Commits {

    private Commits() {}

    /// The commit of that file; empty when it is not, or no longer, there.
    ///
    /// @throws IOException when the index is damaged or of a version that cannot be read at all
    static Optional<IndexCommit> find(Directory directory, String file) throws IOException {
        try {
            return DirectoryReader.listCommits(directory).stream()
                    .filter(commit -> commit.getSegmentsFileName().equals(file)).findFirst();
        } catch (IndexNotFoundException e) {
            return Optional.empty();
        }
    }
}
