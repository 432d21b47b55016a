package de.erfahrungsschatz.engine.port;

import de.erfahrungsschatz.corpus.document.Passage;
import java.util.List;

/// A passage of a document that was found.
///
/// @param number its place in the document, from 0
/// @param passage the whole passage
/// @param highlights what matched in its text, in order, not overlapping; empty when the title or heading alone matched
public record PassageHit(int number, Passage passage, List<Highlight> highlights) {

    public PassageHit {
        highlights = List.copyOf(highlights);
    }
}
