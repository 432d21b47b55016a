package de.erfahrungsschatz.engine.port;

/// One question to an index.
///
/// @param query the words
/// @param filters what the search is narrowed down to
/// @param sort the order of the hits
/// @param offset how many hits to skip, from 0
/// @param size how many hits to give at most; 0 for counts alone
/// @param passages how many of its best passages each hit gives at most
/// @param widened whether the vocabularies may add other words for what was typed; see [Widening]
/// @param approximated whether words that are spelt nearly alike may stand in where nothing is found; see [Approximation]
/// @param explained whether each hit tells why it was found; changes nothing else
public record SearchRequest(Query query, Filters filters, Sort sort, int offset, int size, int passages,
        boolean widened, boolean approximated, boolean explained) {

    /// @throws IllegalArgumentException when a number is negative
    public SearchRequest {
        if (offset < 0 || size < 0 || passages < 0) {
            throw new IllegalArgumentException(
                    "Negative: offset " + offset + ", size " + size + ", passages " + passages);
        }
    }

    /// A question that the vocabularies may widen, and to which words that are spelt nearly alike may answer, without explanations.
    public SearchRequest(Query query, Filters filters, Sort sort, int offset, int size, int passages) {
        this(query, filters, sort, offset, size, passages, true, true, false);
    }

    /// The first ten hits for a query, best first, with up to three passages each.
    public static SearchRequest of(Query query) {
        return new SearchRequest(query, Filters.NONE, Sort.RELEVANCE, 0, 10, 3);
    }

    /// The same question narrowed down differently.
    public SearchRequest with(Filters other) {
        return new SearchRequest(query, other, sort, offset, size, passages, widened, approximated, explained);
    }

    /// The same question for counts alone.
    public SearchRequest counting() {
        return new SearchRequest(query, filters, Sort.NEWEST, 0, 0, 0, widened, approximated, explained);
    }

    /// The same question for nothing but the words typed.
    public SearchRequest asTyped() {
        return new SearchRequest(query, filters, sort, offset, size, passages, false, false, explained);
    }

    /// The same question, which rather finds nothing than what is only spelt alike.
    public SearchRequest exactly() {
        return new SearchRequest(query, filters, sort, offset, size, passages, widened, false, explained);
    }

    /// The same question, the hits of which tell why they were found.
    public SearchRequest explaining() {
        return new SearchRequest(query, filters, sort, offset, size, passages, widened, approximated, true);
    }
}
