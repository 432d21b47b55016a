package de.erfahrungsschatz.indexer.understand;

import de.erfahrungsschatz.corpus.document.Metadata;
import de.erfahrungsschatz.corpus.document.Passage;
import de.erfahrungsschatz.indexer.understand.segment.Opening;
import java.util.List;

/// A document as the rules understood it, before it has an id and a visibility.
///
/// @param metadata what was derived
/// @param passages its words in reading order
/// @param openings the words it may be said to start with
public record Draft(Metadata metadata, List<Passage> passages, List<String> openings) {

    public Draft {
        passages = List.copyOf(passages);
        openings = List.copyOf(openings);
    }

    /// Whether the document starts with the words quoted.
    public boolean startsWith(String quotation) {
        return openings.stream().anyMatch(opening -> Opening.matches(opening, quotation));
    }

    /// The same words with other metadata.
    public Draft with(Metadata corrected) {
        return new Draft(corrected, passages, openings);
    }
}
