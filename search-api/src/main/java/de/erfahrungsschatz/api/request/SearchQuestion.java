package de.erfahrungsschatz.api.request;

import de.erfahrungsschatz.engine.port.Filters;
import de.erfahrungsschatz.engine.port.QueryParser;
import de.erfahrungsschatz.engine.port.SearchRequest;
import de.erfahrungsschatz.engine.port.Sort;

/// A search as a person asks it.
///
/// @param text the words as typed; "" to browse
/// @param filters what it is narrowed down to
/// @param sort the order of the hits
/// @param page from 1
/// @param size hits on a page
public record SearchQuestion(String text, Filters filters, Sort sort, int page, int size) {

    /// How many passages a hit shows at most.
    static final int PASSAGES = 3;

    /// The same question for the engine.
    public SearchRequest toRequest() {
        return new SearchRequest(QueryParser.parse(text), filters, sort, (page - 1) * size, size, PASSAGES);
    }

    /// The same question on another page.
    public SearchQuestion onPage(int other) {
        return new SearchQuestion(text, filters, sort, other, size);
    }

    /// The same question in other words, from its first page on.
    public SearchQuestion asking(String other) {
        return new SearchQuestion(other, filters, sort, 1, size);
    }

    /// The same question narrowed down differently, from its first page on.
    public SearchQuestion with(Filters other) {
        return new SearchQuestion(text, other, sort, 1, size);
    }
}
