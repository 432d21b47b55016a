package de.erfahrungsschatz.api.http;

import de.erfahrungsschatz.corpus.access.Viewer;
import de.erfahrungsschatz.corpus.document.DocumentId;
import de.erfahrungsschatz.engine.port.DocumentView;
import de.erfahrungsschatz.engine.port.QueryParser;
import de.erfahrungsschatz.engine.port.SearchIndex;
import java.util.Optional;

/// Finds documents by the names that stand in addresses.
///
/// @param index where to look
/// @param viewer who asks
record Lookup(SearchIndex index, Viewer viewer) {

    /// The document; empty when that is the name of none that the viewer may see, or no name at all.
    ///
    /// @param text what to mark in it; "" for nothing
    Optional<DocumentView> document(String id, String text) {
        return DocumentId.isValid(id)
                ? index.document(viewer, new DocumentId(id), QueryParser.parse(text))
                : Optional.empty();
    }
}
