package de.erfahrungsschatz.api.library;

import de.erfahrungsschatz.corpus.document.Document;
import de.erfahrungsschatz.engine.port.DataFolder;
import de.erfahrungsschatz.engine.port.Engine;
import de.erfahrungsschatz.engine.port.Generation;
import de.erfahrungsschatz.engine.port.IndexUpdate;
import de.erfahrungsschatz.engine.port.SearchIndex;
import java.nio.file.Path;
import java.util.Collection;

/// Puts documents into the index of a data folder, as a run of the indexer would.
public final class Shelf {

    private Shelf() {}

    /// Publishes the next generation: what was there, and these documents.
    public static void put(Path folder, Collection<Document> documents) {
        DataFolder data = new DataFolder(folder);
        long number = data.generation().map(Generation::number).orElse(0L) + 1;
        try (IndexUpdate update = Engine.load().update(data, Network.vocabularies())) {
            documents.forEach(update::put);
            data.publish(new Generation(number, update.prepare(), "manifest-" + number + ".jsonl"));
        }
    }

    /// An index of these documents.
    public static SearchIndex open(Path folder, Collection<Document> documents) {
        put(folder, documents);
        return Engine.load().open(new DataFolder(folder));
    }
}
