package de.erfahrungsschatz.engine.port;

import de.erfahrungsschatz.corpus.access.Visibility;
import de.erfahrungsschatz.corpus.document.DocumentId;
import de.erfahrungsschatz.corpus.document.Metadata;
import java.util.List;

/// A document that was found.
///
/// @param id its permanent name
/// @param visibility who it is for
/// @param metadata what is known about it
/// @param score its relevance, comparable within one answer only; 0 when not sorted by relevance
/// @param passages its best passages, best first; when browsing, its first
public record Hit(DocumentId id, Visibility visibility, Metadata metadata, float score, List<PassageHit> passages) {

    public Hit {
        passages = List.copyOf(passages);
    }
}
