package de.erfahrungsschatz.api.answer;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/// The counts of a search alone.
///
/// @param total documents found, exactly
/// @param match `approximate` when they hold only words that are spelt nearly like those typed; null otherwise
/// @param facets the values of every facet with their counts
public record FacetsAnswer(long total, @Nullable String match, Map<String, List<FacetValueAnswer>> facets) {}
