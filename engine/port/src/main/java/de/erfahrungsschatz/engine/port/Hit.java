package de.erfahrungsschatz.engine.port;

import de.erfahrungsschatz.corpus.access.Visibility;
import de.erfahrungsschatz.corpus.document.DocumentId;
import de.erfahrungsschatz.corpus.document.Metadata;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A document that was found.
///
/// @param id its permanent name
/// @param visibility who it is for
/// @param metadata what is known about it
/// @param score its relevance, comparable within one answer only; 0 when not sorted by relevance
/// @param passages its best passages, best first; when browsing, its first
/// @param twin a hit of the same answer that stands before it and says nearly the same; null when there is none
/// @param explanation why it was found; null when nobody asked for it
public record Hit(DocumentId id, Visibility visibility, Metadata metadata, float score, List<PassageHit> passages,
        @Nullable DocumentId twin, @Nullable Explanation explanation) {

    public Hit {
        passages = List.copyOf(passages);
    }

    /// A hit that is like none before it.
    public Hit(DocumentId id, Visibility visibility, Metadata metadata, float score, List<PassageHit> passages) {
        this(id, visibility, metadata, score, passages, null, null);
    }

    /// The same, which says nearly what another hit says.
    public Hit twinOf(DocumentId other) {
        return new Hit(id, visibility, metadata, score, passages, other, explanation);
    }

    /// The same, explained.
    public Hit with(Explanation why) {
        return new Hit(id, visibility, metadata, score, passages, twin, why);
    }
}
