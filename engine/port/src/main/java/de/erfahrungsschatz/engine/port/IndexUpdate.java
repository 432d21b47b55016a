package de.erfahrungsschatz.engine.port;

import de.erfahrungsschatz.corpus.access.Visibility;
import de.erfahrungsschatz.corpus.document.Document;
import de.erfahrungsschatz.corpus.document.DocumentId;
import java.util.List;
import java.util.Map;

/// A change to the indexes of a data folder that nobody sees before it is published. Closed without, it never happened.
/// Safe for many threads.
public interface IndexUpdate extends AutoCloseable {

    /// Whether the update starts from nothing (no index yet, or one of another schema or analysis), so that every document
    /// must be put again.
    boolean startsEmpty();

    /// Puts a document into the index of its visibility, replacing what has its id there and in the others.
    void put(Document document);

    /// Notes where the content of a document lies too, beside its own path; a document that is nowhere is no mistake. Forgotten when
    /// the document is put again. Of public documents, which carry no paths, nothing is noted.
    ///
    /// @param paths in place of those noted before
    void noteCopies(DocumentId id, List<String> paths);

    /// Removes a document from wherever it is; one that is nowhere is no mistake.
    void remove(DocumentId id);

    /// Makes the change durable.
    ///
    /// @return the name of the commit of each visibility, for the [Generation] that publishes them
    Map<Visibility, String> prepare();

    @Override
    void close();
}
