package de.erfahrungsschatz.api.request;

import de.erfahrungsschatz.engine.port.Filters;
import de.erfahrungsschatz.engine.port.Sort;

/// What to mark in a document, and the search that led there.
///
/// @param text the words that led there; "" to mark nothing
/// @param from the page of hits to go back to
public record DocumentQuestion(String text, SearchQuestion from) {

    /// A document to which those words alone led.
    public DocumentQuestion(String text) {
        this(text, new SearchQuestion(text, Filters.NONE, Sort.RELEVANCE, 1, Requests.USUAL_SIZE));
    }
}
