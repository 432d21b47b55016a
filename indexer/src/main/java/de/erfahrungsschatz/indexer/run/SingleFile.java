package de.erfahrungsschatz.indexer.run;

import de.erfahrungsschatz.corpus.access.Visibility;
import de.erfahrungsschatz.corpus.document.ContentHash;
import de.erfahrungsschatz.corpus.document.Document;
import de.erfahrungsschatz.corpus.document.DocumentId;
import de.erfahrungsschatz.corpus.vocabulary.Vocabulary;
import de.erfahrungsschatz.engine.port.IndexUpdate;
import de.erfahrungsschatz.indexer.crawl.SourceFile;
import de.erfahrungsschatz.indexer.extract.Extractor;
import de.erfahrungsschatz.indexer.manifest.Reading;
import de.erfahrungsschatz.indexer.mask.ContactMask;
import de.erfahrungsschatz.indexer.mask.NameMask;
import de.erfahrungsschatz.indexer.run.Task.Change;
import de.erfahrungsschatz.indexer.sidecar.Heard;
import de.erfahrungsschatz.indexer.sidecar.StatementReader;
import de.erfahrungsschatz.indexer.understand.Understanding;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Does with one file what a run would do with it, without an index.
///
/// @param readings what became of the file and of what lies inside it, the file first
/// @param documents as their viewers would see them
public record SingleFile(List<Reading> readings, List<Document> documents) {

    public SingleFile {
        readings = List.copyOf(readings);
        documents = List.copyOf(documents);
    }

    /// Reads a file that no run has seen yet; of documents about which nothing is said, members may see them.
    ///
    /// @param cities tells of which cities districts are
    /// @throws IOException when its content cannot be read
    public static SingleFile read(SourceFile file, StatementReader statements, Extractor extractor,
            Understanding understanding, ContactMask mask, NameMask names, Vocabulary cities) throws IOException {
        Heard heard = statements.read(file);
        Task task = new Task(file, FileTimes.exactly(file), ContentHash.of(file.file()).value(), "", heard,
                Change.ADDED, null);
        List<Document> documents = new ArrayList<>();
        try (IndexUpdate update = new Collected(documents)) {
            Filing filing = new Filing(update, mask, names, cities, List.of(), List.of(task));
            List<Reading> readings = filing
                    .file(new SourceReader(extractor, understanding, names).read(task), "", Visibility.MEMBERS)
                    .readings();
            return new SingleFile(readings, documents);
        }
    }

    /// An index that is only a list.
    private record Collected(List<Document> documents) implements IndexUpdate {

        @Override
        public boolean startsEmpty() {
            return true;
        }

        @Override
        public void put(Document document) {
            documents.add(document);
        }

        @Override
        public void noteCopies(DocumentId id, List<String> paths) {
            documents.replaceAll(document -> document.id().equals(id)
                    ? new Document(id, document.visibility(),
                            document.metadata().with(document.metadata().source().copiedAt(paths)),
                            document.passages())
                    : document);
        }

        @Override
        public void remove(DocumentId id) {
            documents.removeIf(document -> document.id().equals(id));
        }

        @Override
        public Map<Visibility, String> prepare() {
            return Map.of();
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }
}
