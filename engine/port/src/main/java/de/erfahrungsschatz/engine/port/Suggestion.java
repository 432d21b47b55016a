package de.erfahrungsschatz.engine.port;

import org.jspecify.annotations.Nullable;

/// Something to offer while a person types.
///
/// @param type what it is
/// @param label the words to show
/// @param value the concept id or document id; of people and phrases the words to search for
/// @param facet the facet of the concept; null for all else
/// @param count how many documents the viewer finds with it; of people and phrases, how many of them name the person or dwell on the
///        phrase. At least 1
public record Suggestion(Type type, String label, String value, @Nullable Facet facet, long count) {

    /// What is suggested.
    public enum Type {
        CONCEPT,
        /// Somebody whom documents name.
        PERSON,
        /// Words that several documents use together.
        PHRASE,
        TITLE
    }
}
