package de.erfahrungsschatz.corpus.document;

import de.erfahrungsschatz.corpus.access.Visibility;
import java.util.List;

/// What a reader would cite: one interview, one set of minutes, one report. A file may hold several.
///
/// @param id its permanent name
/// @param visibility who it is for
/// @param metadata what is known about it
/// @param passages its words in reading order; at least one
public record Document(DocumentId id, Visibility visibility, Metadata metadata, List<Passage> passages) {

    /// @throws IllegalArgumentException when there is no passage
    public Document {
        passages = List.copyOf(passages);
        if (passages.isEmpty()) {
            throw new IllegalArgumentException("A document without passages: " + id);
        }
    }
}
