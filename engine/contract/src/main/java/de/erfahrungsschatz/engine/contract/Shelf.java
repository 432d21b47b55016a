package de.erfahrungsschatz.engine.contract;

import de.erfahrungsschatz.corpus.document.Document;
import de.erfahrungsschatz.corpus.vocabulary.Vocabularies;
import de.erfahrungsschatz.engine.port.DataFolder;
import de.erfahrungsschatz.engine.port.Engine;
import de.erfahrungsschatz.engine.port.Generation;
import de.erfahrungsschatz.engine.port.IndexUpdate;
import de.erfahrungsschatz.engine.port.SearchIndex;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// A data folder in the hands of a test.
public final class Shelf implements AutoCloseable {

    private final Engine engine;
    private final DataFolder folder;
    private final List<SearchIndex> opened = new ArrayList<>();

    /// @param root the folder; made when first written to
    public Shelf(Engine engine, Path root) {
        this.engine = engine;
        this.folder = new DataFolder(root);
    }

    public DataFolder folder() {
        return folder;
    }

    /// Puts documents beside those that are there, and publishes.
    public void publish(Document... documents) {
        publish(List.of(documents));
    }

    /// Puts documents beside those that are there, and publishes.
    public void publish(List<Document> documents) {
        change(update -> documents.forEach(update::put));
    }

    /// Makes a change and publishes it.
    public void change(Consumer<IndexUpdate> change) {
        change(Network.VOCABULARIES, change);
    }

    /// Makes a change and publishes it.
    public void change(Vocabularies vocabularies, Consumer<IndexUpdate> change) {
        try (IndexUpdate update = engine.update(folder, vocabularies)) {
            change.accept(update);
            publish(update);
        }
    }

    /// Publishes what an update has prepared.
    public void publish(IndexUpdate update) {
        long number = folder.generation().map(Generation::number).orElse(0L) + 1;
        folder.publish(new Generation(number, update.prepare(), "manifest-" + number + ".jsonl"));
    }

    /// Begins a change, which the caller closes.
    public IndexUpdate update() {
        return engine.update(folder, Network.VOCABULARIES);
    }

    /// Opens what is published; closed with the shelf.
    public SearchIndex open() {
        SearchIndex index = engine.open(folder);
        opened.add(index);
        return index;
    }

    @Override
    public void close() {
        opened.forEach(SearchIndex::close);
    }
}
