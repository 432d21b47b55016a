package de.erfahrungsschatz.engine.lucene;

import de.erfahrungsschatz.corpus.access.Visibility;
import de.erfahrungsschatz.corpus.document.DocumentId;
import de.erfahrungsschatz.corpus.document.Metadata;
import java.util.List;

/// What the index keeps of a document beside its passages.
record StoredDocument(DocumentId id, Visibility visibility, Metadata metadata) {

    /// The same, of which copies are known.
    StoredDocument copiedAt(List<String> paths) {
        return new StoredDocument(id, visibility, metadata.with(metadata.source().copiedAt(paths)));
    }
}
