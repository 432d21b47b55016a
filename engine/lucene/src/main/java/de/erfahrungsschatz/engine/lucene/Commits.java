package de.erfahrungsschatz.engine.lucene;

import java.io.IOException;
import java.util.Optional;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.StringHelper;

/// Names commits, and finds them by their names.
final class Commits {

    private Commits() {}

    /// The name of a commit that is there.
    ///
    /// @param folder the name of the directory
    /// @param file of the commit
    static CommitName name(Directory directory, String folder, String file) throws IOException {
        return new CommitName(folder, file, id(directory, file));
    }

    /// The commit of that name; empty when it is not, or no longer, there.
    ///
    /// @throws IOException when the index is damaged or of a version that cannot be read at all
    static Optional<IndexCommit> find(Directory directory, CommitName name) throws IOException {
        try {
            Optional<IndexCommit> commit = DirectoryReader.listCommits(directory).stream()
                    .filter(listed -> listed.getSegmentsFileName().equals(name.file())).findFirst();
            return commit.isPresent() && id(directory, name.file()).equals(name.id()) ? commit : Optional.empty();
        } catch (IndexNotFoundException e) {
            return Optional.empty();
        }
    }

    private static String id(Directory directory, String file) throws IOException {
        return StringHelper.idToString(SegmentInfos.readCommit(directory, file).getId());
    }
}
