package de.erfahrungsschatz.api.answer;

import java.util.List;

import org.jspecify.annotations.Nullable;

/// What to offer to somebody who is typing.
///
/// @param suggestions best first
public record SuggestAnswer(List<SuggestionAnswer> suggestions) {

    /// One suggestion.
    ///
    /// @param type `concept`, `person`, `phrase` or `title`
    /// @param label the words to show
    /// @param value the concept's or the document's id; of a person or phrase the words to search for
    /// @param facet the facet of the concept; null for all else
    /// @param count documents that have it; see [de.erfahrungsschatz.engine.port.Suggestion]
    /// @param link to what it offers
    public record SuggestionAnswer(String type, String label, String value, @Nullable String facet, long count,
            String link) {}
}
