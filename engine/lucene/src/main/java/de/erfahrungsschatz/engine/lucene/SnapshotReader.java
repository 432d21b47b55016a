package de.erfahrungsschatz.engine.lucene;

import de.erfahrungsschatz.corpus.access.Visibility;
import de.erfahrungsschatz.engine.port.Admission;
import de.erfahrungsschatz.engine.port.DataFolder;
import de.erfahrungsschatz.engine.port.Generation;
import de.erfahrungsschatz.engine.port.IndexRefusedException;
import java.io.Closeable;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;

/// Opens what is published in a data folder. Not safe for many threads.
final class SnapshotReader implements Closeable {

    /// How often a file must be missing before the index is taken for damaged.
    private static final int ATTEMPTS = 3;

    private final DataFolder data;
    private final SegmentTables tables;
    private final Admission admission;
    private final Map<Path, Directory> directories = new HashMap<>();

    /// @param tables where to keep what is known of segments from one snapshot to the next
    /// @param admission asked about each generation before it is opened
    SnapshotReader(DataFolder data, SegmentTables tables, Admission admission) {
        this.data = data;
        this.tables = tables;
        this.admission = admission;
    }

    /// The generation that is published; empty when none is.
    Optional<Generation> published() {
        return data.generation();
    }

    /// Opens the published generation.
    ///
    /// @param old a snapshot in use, whose unchanged segments are used again; null when there is none
    /// @throws IndexRefusedException when it was written by another version, or is damaged
    Snapshot open(@Nullable Snapshot old) throws IOException {
        int missing = 0;
        while (true) {
            Optional<Generation> generation = data.generation();
            try {
                return generation.isPresent() ? open(generation.get(), old) : new Snapshot(null, Map.of(), tables);
            } catch (NoSuchFileException | FileNotFoundException | CorruptIndexException e) {
                // Either two runs were published between reading the generation and opening it, and the newest is there; or a run just
                // removes an older commit, which Lucene looks at too.
                boolean stays = data.generation().equals(generation) && ++missing == ATTEMPTS;
                if (stays || !isOfMissingFile(e)) {
                    throw damaged(e);
                }
            } catch (IndexFormatTooOldException | IndexFormatTooNewException e) {
                throw otherVersion(e);
            }
        }
    }

    private static boolean isOfMissingFile(IOException e) {
        return !(e instanceof CorruptIndexException) || e.getCause() instanceof NoSuchFileException
                || e.getCause() instanceof FileNotFoundException;
    }

    private Snapshot open(Generation generation, @Nullable Snapshot old) throws IOException {
        admission.check(generation);
        Map<Visibility, OpenPart> parts = new EnumMap<>(Visibility.class);
        boolean opened = false;
        try {
            for (Visibility visibility : Visibility.values()) {
                OpenPart before = old == null ? null : old.parts().get(visibility);
                String name = generation.commits().getOrDefault(visibility, "");
                CommitName commit = CommitName.parse(name).orElseThrow(() -> otherVersion(null));
                parts.put(visibility, open(data.part(visibility).resolve(commit.folder()), commit, before));
            }
            Snapshot snapshot = new Snapshot(generation, parts, tables);
            if (old != null) {
                snapshot.prepareLike(old);
            }
            opened = true;
            return snapshot;
        } finally {
            if (!opened) {
                IOUtils.closeWhileHandlingException(
                        parts.values().stream().<Closeable>map(part -> part.reader()::decRef).toList());
            }
        }
    }

    private OpenPart open(Path folder, CommitName name, @Nullable OpenPart before) throws IOException {
        IndexCommit commit = Commits.find(directory(folder), name)
                .orElseThrow(() -> new NoSuchFileException(folder.resolve(name.file()).toString()));
        CommitData about = CommitData.read(commit.getUserData());
        if (!about.isReadable()) {
            throw otherVersion(null);
        }
        DirectoryReader reader = before != null && goesOn(before.name(), name, about)
                ? reopen(before.reader(), commit)
                : DirectoryReader.open(commit);
        return new OpenPart(name, reader, Json.vocabularies(about.vocabularies()));
    }

    /// Whether a commit was made from the one that is open. Otherwise the data folder may have been replaced, and segments that are
    /// called like open ones are others.
    private static boolean goesOn(CommitName before, CommitName name, CommitData about) {
        boolean changed = name.folder().equals(before.folder()) && before.equals(about.previous());
        return changed || name.equals(before);
    }

    private static DirectoryReader reopen(DirectoryReader before, IndexCommit commit) throws IOException {
        DirectoryReader changed = DirectoryReader.openIfChanged(before, commit);
        if (changed == null) {
            before.incRef();
            return before;
        }
        return changed;
    }

    private Directory directory(Path folder) throws IOException {
        Directory known = directories.get(folder);
        if (known != null) {
            return known;
        }
        if (!Files.isDirectory(folder)) {
            throw new NoSuchFileException(folder.toString());
        }
        Directory directory = FSDirectory.open(folder);
        directories.put(folder, directory);
        return directory;
    }

    private IndexRefusedException damaged(IOException cause) {
        return new IndexRefusedException("Der Index in " + data.root() + " ist beschädigt oder unvollständig ("
                + cause.getMessage() + "): " + rebuild(), cause);
    }

    private IndexRefusedException otherVersion(@Nullable IOException cause) {
        String message = "Der Index in " + data.root() + " stammt von einer anderen Version: " + rebuild();
        return cause == null ? new IndexRefusedException(message) : new IndexRefusedException(message, cause);
    }

    private String rebuild() {
        return "\"erfahrungsschatz index ORDNER --data " + data.root() + "\" baut ihn neu auf.";
    }

    @Override
    public void close() throws IOException {
        IOUtils.close(directories.values());
    }
}
