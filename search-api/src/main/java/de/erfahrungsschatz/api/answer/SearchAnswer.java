package de.erfahrungsschatz.api.answer;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The answer to a search.
///
/// @param query what was understood of the words
/// @param total documents found, exactly
/// @param page the page given, from 1
/// @param size hits on a page
/// @param pages how many pages can be reached; at least 1
/// @param sort `relevance`, `newest` or `oldest`
/// @param hits the documents of the page
/// @param facets the values of every facet with their counts
/// @param didYouMean what was probably meant, where words are misspelt; null otherwise
public record SearchAnswer(List<ClauseAnswer> query, long total, int page, int size, long pages, String sort,
        List<HitAnswer> hits, Map<String, List<FacetValueAnswer>> facets, @Nullable CorrectionAnswer didYouMean) {

    /// An answer to well-spelt words.
    public SearchAnswer(List<ClauseAnswer> query, long total, int page, int size, long pages, String sort,
            List<HitAnswer> hits, Map<String, List<FacetValueAnswer>> facets) {
        this(query, total, page, size, pages, sort, hits, facets, null);
    }

    /// The same with what was probably meant.
    SearchAnswer meaning(CorrectionAnswer correction) {
        return new SearchAnswer(query, total, page, size, pages, sort, hits, facets, correction);
    }

    /// Words put right.
    ///
    /// @param text all of the words, as a person would type them
    /// @param total how many documents they find
    /// @param link to what they find
    public record CorrectionAnswer(String text, long total, String link) {}

    /// One understood part of the query.
    ///
    /// @param type `word`, `phrase` or `prefix`
    /// @param text the words
    /// @param excluded whether it must not occur
    public record ClauseAnswer(String type, String text, boolean excluded) {}
}
