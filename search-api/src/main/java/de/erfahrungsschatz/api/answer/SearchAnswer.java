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
/// @param relaxations looser searches that find something; empty unless nothing was found
public record SearchAnswer(List<ClauseAnswer> query, long total, int page, int size, long pages, String sort,
        List<HitAnswer> hits, Map<String, List<FacetValueAnswer>> facets, @Nullable CorrectionAnswer didYouMean,
        List<RelaxationAnswer> relaxations) {

    /// An answer that needs no help.
    public SearchAnswer(List<ClauseAnswer> query, long total, int page, int size, long pages, String sort,
            List<HitAnswer> hits, Map<String, List<FacetValueAnswer>> facets) {
        this(query, total, page, size, pages, sort, hits, facets, null, List.of());
    }

    /// The same with help.
    SearchAnswer helping(@Nullable CorrectionAnswer correction, List<RelaxationAnswer> looser) {
        return new SearchAnswer(query, total, page, size, pages, sort, hits, facets, correction, looser);
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

    /// A looser search.
    ///
    /// @param type `no-filters`, `no-filter`, `broader`, `words-apart`, `no-exclusions` or `fewer-words`
    /// @param facet which facet narrows no more, or less; null otherwise
    /// @param value the concept that stands in the place of a chosen one below it; null otherwise
    /// @param words the word or phrase that is left out; null otherwise
    /// @param text what is searched for; "" to browse
    /// @param total how many documents it finds
    /// @param link to what it finds
    public record RelaxationAnswer(String type, @Nullable String facet, @Nullable ConceptAnswer value,
            @Nullable String words, String text, long total, String link) {}
}
