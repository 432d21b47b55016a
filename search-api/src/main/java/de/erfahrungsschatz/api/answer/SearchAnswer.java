package de.erfahrungsschatz.api.answer;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/// The answer to a search.
///
/// @param query what was understood of the words
/// @param understood the same in one line of German; null when it is only words
/// @param alsoSearched what the vocabularies added
/// @param offers filters that the words name
/// @param total documents found, exactly
/// @param page the page given, from 1
/// @param size hits on a page
/// @param pages how many pages can be reached; at least 1
/// @param sort `relevance`, `newest` or `oldest`
/// @param hits the documents of the page
/// @param facets the values of every facet with their counts
/// @param didYouMean what was probably meant, where words are misspelt; null otherwise
/// @param approximated what stood in for words that no document holds, because nothing else was found; empty otherwise
/// @param relaxations looser searches that find something; empty unless nothing was found, or nothing but what is spelt alike
public record SearchAnswer(List<ClauseAnswer> query, @Nullable String understood,
        List<AlsoSearched> alsoSearched, List<FilterOffer> offers, long total, int page, int size, long pages,
        String sort, List<HitAnswer> hits, Map<String, List<FacetValueAnswer>> facets,
        @Nullable CorrectionAnswer didYouMean, List<ApproximatedAnswer> approximated,
        List<RelaxationAnswer> relaxations) {

    /// An answer that needs no help.
    public SearchAnswer(List<ClauseAnswer> query, @Nullable String understood, List<AlsoSearched> alsoSearched,
            List<FilterOffer> offers, long total, int page, int size, long pages, String sort, List<HitAnswer> hits,
            Map<String, List<FacetValueAnswer>> facets) {
        this(query, understood, alsoSearched, offers, total, page, size, pages, sort, hits, facets, null, List.of(),
                List.of());
    }

    /// The same with help.
    public SearchAnswer helping(@Nullable CorrectionAnswer correction, List<RelaxationAnswer> looser) {
        return new SearchAnswer(query, understood, alsoSearched, offers, total, page, size, pages, sort, hits, facets,
                correction, approximated, looser);
    }

    /// The same found by other words.
    public SearchAnswer approximatedBy(List<ApproximatedAnswer> words) {
        return new SearchAnswer(query, understood, alsoSearched, offers, total, page, size, pages, sort, hits, facets,
                didYouMean, words, relaxations);
    }

    /// Whether any word is looked for, by which documents can be relevant.
    public boolean wantsWords() {
        return query.stream().anyMatch(ClauseAnswer::wantsWords);
    }

    /// Whether the documents hold only words that are spelt nearly like those typed.
    public boolean foundOnlyAlike() {
        return !approximated.isEmpty();
    }

    /// What was looked for in the place of a word that no document holds.
    ///
    /// @param typed the word
    /// @param words as the documents write them, the nearest first
    public record ApproximatedAnswer(String typed, List<String> words) {}

    /// Other words that were looked for, which count less than what was typed.
    ///
    /// @param typed the words that name the concept
    /// @param concept of a vocabulary
    /// @param labels the other words
    public record AlsoSearched(String typed, ConceptAnswer concept, List<String> labels) {}

    /// A filter that would narrow the search down to what the words name.
    ///
    /// @param facet its label
    /// @param value a concept id or a year
    /// @param label the name to show
    /// @param count documents that would be left
    /// @param link to the page of the search narrowed down so
    public record FilterOffer(String facet, String value, String label, long count, String link) {}

    /// Words put right.
    ///
    /// @param text all of the words, as a person would type them
    /// @param total how many documents they find
    /// @param link to what they find
    public record CorrectionAnswer(String text, long total, String link) {}

    /// One understood part of the query.
    ///
    /// @param type `word`, `phrase`, `exact` or `prefix`; `field` or, where its value is not known and became a word, `unknown`;
    ///        `all`, `any` or `group` of others
    /// @param text the words, the value to show, or the whole in one line of German
    /// @param excluded whether it must not occur
    /// @param field the label of the facet, or `person`; null for what is no field
    /// @param clauses what it is made of; null for what is not joined
    public record ClauseAnswer(String type, String text, boolean excluded, @Nullable String field,
            @Nullable List<ClauseAnswer> clauses) {

        /// A clause of words.
        public ClauseAnswer(String type, String text, boolean excluded) {
            this(type, text, excluded, null, null);
        }

        /// Whether it looks for words, by which a document can be relevant.
        public boolean wantsWords() {
            return !excluded && (clauses == null ? !type.equals("field")
                    : clauses.stream().anyMatch(ClauseAnswer::wantsWords));
        }
    }

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
