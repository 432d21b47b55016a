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
/// @param widened whether the vocabularies may add other words to those typed
/// @param explained whether each hit tells why it was found
/// @param detail how much of the documents is shown
public record SearchQuestion(String text, Filters filters, Sort sort, int page, int size, boolean widened,
        boolean explained, Detail detail) {

    /// A search that the vocabularies may widen, to be answered without explanations.
    public SearchQuestion(String text, Filters filters, Sort sort, int page, int size) {
        this(text, filters, sort, page, size, true, false, Detail.DOCUMENTS);
    }

    /// The same question for the engine.
    public SearchRequest toRequest() {
        return new SearchRequest(QueryParser.parse(text), filters, sort, (page - 1) * size, size, detail.passages(),
                widened, widened, explained);
    }

    /// The same question on another page.
    public SearchQuestion onPage(int other) {
        return new SearchQuestion(text, filters, sort, other, size, widened, explained, detail);
    }

    /// The same question on pages of the usual size, from the first on.
    public SearchQuestion onUsualPages() {
        return new SearchQuestion(text, filters, sort, 1, Requests.USUAL_SIZE, widened, explained, detail);
    }

    /// The same question narrowed down differently, from its first page on.
    public SearchQuestion with(Filters other) {
        return new SearchQuestion(text, other, sort, 1, size, widened, explained, detail);
    }

    /// The same question in another order, from its first page on.
    public SearchQuestion sorted(Sort other) {
        return new SearchQuestion(text, filters, other, 1, size, widened, explained, detail);
    }

    /// The same question in other words, from its first page on.
    public SearchQuestion asking(String other) {
        return new SearchQuestion(other, filters, sort, 1, size, widened, explained, detail);
    }

    /// The same question with or without what the vocabularies add, from its first page on.
    public SearchQuestion widened(boolean other) {
        return new SearchQuestion(text, filters, sort, 1, size, other, explained, detail);
    }

    /// The same page of the same question with or without explanations.
    public SearchQuestion explained(boolean other) {
        return new SearchQuestion(text, filters, sort, page, size, widened, other, detail);
    }

    /// The same question with more or less shown of each document, from its first page on.
    public SearchQuestion showing(Detail other) {
        return new SearchQuestion(text, filters, sort, 1, size, widened, explained, other);
    }
}
