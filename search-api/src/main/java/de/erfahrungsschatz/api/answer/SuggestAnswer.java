package de.erfahrungsschatz.api.answer;

import java.util.List;

import org.jspecify.annotations.Nullable;

/// What to offer to somebody who is typing.
///
/// @param suggestions best first
public record SuggestAnswer(List<SuggestionAnswer> suggestions) {

    /// One suggestion.
    ///
    /// @param type `concept` or `title`
    /// @param label the words to show
    /// @param value the concept's or the document's id
    /// @param facet the facet of the concept; null for a title
    /// @param count documents that have it
    /// @param link to what it offers
    public record SuggestionAnswer(String type, String label, String value, @Nullable String facet, long count,
            String link) {}
}
