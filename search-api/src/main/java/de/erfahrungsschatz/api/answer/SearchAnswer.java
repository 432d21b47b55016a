package de.erfahrungsschatz.api.answer;

import java.util.List;
import java.util.Map;

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
public record SearchAnswer(List<ClauseAnswer> query, long total, int page, int size, long pages, String sort,
        List<HitAnswer> hits, Map<String, List<FacetValueAnswer>> facets) {

    /// One understood part of the query.
    ///
    /// @param type `word`, `phrase` or `prefix`
    /// @param text the words
    /// @param excluded whether it must not occur
    public record ClauseAnswer(String type, String text, boolean excluded) {}
}
