package de.erfahrungsschatz.engine.lucene;

import de.erfahrungsschatz.corpus.document.DocumentId;
import de.erfahrungsschatz.corpus.vocabulary.Vocabularies;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.store.NIOFSDirectory;
import org.jspecify.annotations.Nullable;

/// The index of one visibility while it is being changed. What is not committed when it is closed never happened.
final class PartWriter implements Closeable {

    /// Three of these buffers exist at a time. Larger ones do not pay: what they save in merging is less than what the run spends
    /// on reading and understanding, and they are memory that a run over many files would need and one over few would not.
    private static final double BUFFER_MEGABYTES = 4;

    /// Removed passages take up room and time until their segment is merged: no more than every tenth.
    private static final double DELETED_PERCENT = 10;

    private final String folder;
    private final @Nullable CommitName previous;
    private final boolean isWhole;
    private final KeptCommits commits;
    private final ConcurrentMergeScheduler merges = new ConcurrentMergeScheduler();
    private final Directory directory;
    private final IndexWriter writer;

    /// @param path the folder of the index
    /// @param published what the generation names
    /// @param resumes whether to begin with what is published rather than with nothing
    PartWriter(Path path, PublishedPart published, boolean resumes) throws IOException {
        // Not mapped into memory, where what is merged would count as this program's own.
        this(new NIOFSDirectory(path), path, published, resumes);
    }

    /// @param directory the folder of the index, as Lucene sees it
    PartWriter(Directory directory, Path path, PublishedPart published, boolean resumes) throws IOException {
        this.directory = directory;
        folder = path.getFileName().toString();
        previous = published.commit();
        isWhole = !resumes;
        commits = new KeptCommits(published.filesIn(folder));
        boolean opened = false;
        try {
            IndexCommit start = resumes ? start() : null;
            writer = new IndexWriter(directory, config(start));
            opened = true;
        } catch (LockObtainFailedException e) {
            throw IndexFolders.anotherRun(path, e);
        } finally {
            if (!opened) {
                directory.close();
            }
        }
    }

    private IndexCommit start() throws IOException {
        if (previous == null) {
            throw new IllegalStateException("Nothing published to go on from in " + folder);
        }
        return Commits.find(directory, previous).orElseThrow(() -> new NoSuchFileException(previous.file()));
    }

    private IndexWriterConfig config(@Nullable IndexCommit start) {
        IndexWriterConfig config = new IndexWriterConfig(Schema.analyzer()).setSimilarity(Weights.similarity())
                .setIndexDeletionPolicy(commits).setMergeScheduler(merges)
                .setOpenMode(start == null ? OpenMode.CREATE : OpenMode.APPEND);
        config.setMergePolicy(new TieredMergePolicy().setDeletesPctAllowed(DELETED_PERCENT));
        config.setRAMBufferSizeMB(BUFFER_MEGABYTES);
        return start == null ? config : config.setIndexCommit(start);
    }

    void put(DocumentId id, List<List<IndexableField>> block) throws IOException {
        writer.updateDocuments(new Term(Schema.ID, id.value()), block);
    }

    /// An index that never held a document does not know the field, and has no document to note anything of.
    void noteCopies(DocumentId id, List<String> paths) throws IOException {
        if (writer.getFieldNames().contains(Schema.COPIES)) {
            writer.updateBinaryDocValue(new Term(Schema.ID, id.value()), Schema.COPIES, Json.write(paths));
        }
    }

    void remove(DocumentId id) throws IOException {
        writer.deleteDocuments(new Term(Schema.ID, id.value()));
    }

    /// Makes everything durable. Waits for merges, for closing would throw them away, and an index that is changed every day would
    /// never be merged at all. An index that was written anew becomes one segment, which is asked faster than several.
    CommitName commit(Vocabularies vocabularies) throws IOException {
        writer.flush();
        if (isWhole) {
            writer.forceMerge(1);
        } else {
            writer.maybeMerge();
            merges.sync();
        }
        try (DirectoryReader reader = DirectoryReader.open(writer)) {
            CommitData data = CommitData.of(previous, CitiesInUse.in(reader, vocabularies));
            writer.setLiveCommitData(data.entries().entrySet());
        }
        writer.commit();
        return Commits.name(directory, folder, commits.newest());
    }

    @Override
    public void close() throws IOException {
        try (directory) {
            writer.rollback();
        }
    }
}
