package de.erfahrungsschatz.engine.lucene;

import de.erfahrungsschatz.corpus.access.Visibility;
import de.erfahrungsschatz.corpus.document.Document;
import de.erfahrungsschatz.corpus.document.DocumentId;
import de.erfahrungsschatz.corpus.vocabulary.Vocabularies;
import de.erfahrungsschatz.engine.port.DataFolder;
import de.erfahrungsschatz.engine.port.Generation;
import de.erfahrungsschatz.engine.port.IndexUpdate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.apache.lucene.index.IndexableField;
import org.apache.lucene.util.IOUtils;

/// A change to the three indexes of a data folder.
final class LuceneUpdate implements IndexUpdate {

    private final DataFolder data;
    private final Vocabularies vocabularies;
    private final DocumentFields fields;
    private final boolean startsEmpty;
    private final Map<Visibility, PartWriter> writers = new EnumMap<>(Visibility.class);

    private LuceneUpdate(DataFolder data, Vocabularies vocabularies, boolean startsEmpty) {
        this.data = data;
        this.vocabularies = vocabularies;
        this.fields = new DocumentFields(vocabularies);
        this.startsEmpty = startsEmpty;
    }

    /// Begins with what is published; with nothing, in new folders, when any of it cannot be gone on from.
    ///
    /// @param afresh whether to begin with nothing in any case
    static LuceneUpdate begin(DataFolder data, Vocabularies vocabularies, boolean afresh) throws IOException {
        Map<Visibility, PublishedPart> published = published(data);
        boolean startsEmpty = afresh || !published.values().stream().allMatch(PublishedPart::usable);
        LuceneUpdate update = new LuceneUpdate(data, vocabularies, startsEmpty);
        boolean begun = false;
        try {
            for (Map.Entry<Visibility, PublishedPart> part : published.entrySet()) {
                update.open(part.getKey(), part.getValue());
            }
            begun = true;
        } finally {
            if (!begun) {
                IOUtils.closeWhileHandlingException(update.writers.values());
            }
        }
        return update;
    }

    private static Map<Visibility, PublishedPart> published(DataFolder data) throws IOException {
        Optional<Generation> generation = data.generation();
        Map<Visibility, PublishedPart> published = new EnumMap<>(Visibility.class);
        for (Visibility visibility : Visibility.values()) {
            published.put(visibility, PublishedPart.of(generation, visibility, data.part(visibility)));
        }
        return published;
    }

    private void open(Visibility visibility, PublishedPart published) throws IOException {
        IndexFolders folders = new IndexFolders(data.part(visibility));
        String resumed = published.commit() == null ? "" : published.commit().folder();
        String folder = startsEmpty ? folders.unused() : resumed;
        writers.put(visibility, new PartWriter(folders.make(folder), published, !startsEmpty));
        Set<String> kept = new HashSet<>(published.folders());
        kept.add(folder);
        folders.keepOnly(kept);
    }

    @Override
    public boolean startsEmpty() {
        return startsEmpty;
    }

    @Override
    public void put(Document document) {
        List<List<IndexableField>> block = fields.of(document);
        changeAll((visibility, writer) -> {
            if (visibility == document.visibility()) {
                writer.put(document.id(), block);
            } else {
                writer.remove(document.id());
            }
        });
    }

    @Override
    public void noteCopies(DocumentId id, List<String> paths) {
        changeAll((visibility, writer) -> {
            if (visibility != Visibility.PUBLIC) {
                writer.noteCopies(id, paths);
            }
        });
    }

    @Override
    public void remove(DocumentId id) {
        changeAll((_, writer) -> writer.remove(id));
    }

    @Override
    public Map<Visibility, String> prepare() {
        Map<Visibility, String> commits = new EnumMap<>(Visibility.class);
        changeAll((visibility, writer) -> commits.put(visibility, writer.commit(vocabularies).toString()));
        return commits;
    }

    @Override
    public void close() {
        try {
            IOUtils.close(writers.values());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot close the index in " + data.root(), e);
        }
    }

    private void changeAll(Change change) {
        try {
            for (Map.Entry<Visibility, PartWriter> part : writers.entrySet()) {
                change.apply(part.getKey(), part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write to the index in " + data.root(), e);
        }
    }

    /// What is done to the index of one visibility.
    private interface Change {

        void apply(Visibility visibility, PartWriter writer) throws IOException;
    }
}
