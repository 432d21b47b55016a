package de.erfahrungsschatz.engine.port;

import de.erfahrungsschatz.corpus.document.Document;
import java.util.List;

/// A whole document, with what a query matches in it.
///
/// @param document the document as its viewer may see it
/// @param highlights for each passage what matched in its text, in order, not overlapping
public record DocumentView(Document document, List<List<Highlight>> highlights) {

    public DocumentView {
        highlights = List.copyOf(highlights);
    }
}
