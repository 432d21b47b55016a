package de.erfahrungsschatz.engine.lucene;

import de.erfahrungsschatz.corpus.access.Visibility;
import de.erfahrungsschatz.engine.port.Generation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/// What readers may open of one visibility when an update begins.
///
/// @param commit the published commit; null before the first generation, or when the generation was written by another engine
/// @param previous the commit published before it; null when there was none, or it is not known
/// @param usable whether an update can go on from it
record PublishedPart(@Nullable CommitName commit, @Nullable CommitName previous, boolean usable) {

    private static final PublishedPart NOTHING = new PublishedPart(null, null, false);

    /// What the generation names.
    static PublishedPart of(Optional<Generation> generation, Visibility visibility, Path part) throws IOException {
        Optional<CommitName> commit = generation.map(published -> published.commits().getOrDefault(visibility, ""))
                .flatMap(CommitName::parse);
        return commit.isPresent() ? read(commit.get(), part) : NOTHING;
    }

    private static PublishedPart read(CommitName name, Path part) throws IOException {
        Path folder = part.resolve(name.folder());
        if (!Files.isDirectory(folder)) {
            return NOTHING;
        }
        try (Directory directory = FSDirectory.open(folder)) {
            Optional<IndexCommit> commit = Commits.find(directory, name);
            if (commit.isEmpty()) {
                return NOTHING;
            }
            CommitData data = CommitData.read(commit.get().getUserData());
            return new PublishedPart(name, data.previous(), data.isReadable());
        } catch (CorruptIndexException | IndexFormatTooOldException | IndexFormatTooNewException e) {
            return new PublishedPart(name, null, false);
        }
    }

    /// The files of the commits that readers may open in that folder.
    Set<String> filesIn(String folder) {
        Set<String> files = new HashSet<>();
        for (CommitName name : names()) {
            if (name.folder().equals(folder)) {
                files.add(name.file());
            }
        }
        return files;
    }

    /// The folders that readers may open.
    Set<String> folders() {
        Set<String> folders = new HashSet<>();
        names().forEach(name -> folders.add(name.folder()));
        return folders;
    }

    private Set<CommitName> names() {
        Set<CommitName> names = new HashSet<>();
        Optional.ofNullable(commit).ifPresent(names::add);
        Optional.ofNullable(previous).ifPresent(names::add);
        return names;
    }
}
