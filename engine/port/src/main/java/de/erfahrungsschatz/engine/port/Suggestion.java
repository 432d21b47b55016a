package de.erfahrungsschatz.engine.port;

import org.jspecify.annotations.Nullable;

/// Something to offer while a person types.
///
/// @param type what it is
/// @param label the words to show
/// @param value the concept id or document id
/// @param facet the facet of the concept; null for a title
/// @param count how many documents the viewer would find with it; at least 1
public record Suggestion(Type type, String label, String value, @Nullable Facet facet, long count) {

    /// What is suggested.
    public enum Type {
        CONCEPT,
        TITLE
    }
}
