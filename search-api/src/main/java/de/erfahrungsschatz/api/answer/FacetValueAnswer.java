package de.erfahrungsschatz.api.answer;

import org.jspecify.annotations.Nullable;

/// A value of a facet.
///
/// @param value a concept id, a year, a status, or `none`
/// @param label the name to show; "ohne Angabe" for `none`
/// @param count documents that have it, as if its facet narrowed nothing; 0 only for a chosen value
/// @param selected whether the search is narrowed down to it
/// @param broader the id of the concept above it; null at the top
public record FacetValueAnswer(String value, String label, long count, boolean selected, @Nullable String broader) {}
