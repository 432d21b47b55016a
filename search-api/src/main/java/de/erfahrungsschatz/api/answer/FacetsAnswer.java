package de.erfahrungsschatz.api.answer;

import java.util.List;
import java.util.Map;

/// The counts of a search alone.
///
/// @param total documents found, exactly
/// @param facets the values of every facet with their counts
public record FacetsAnswer(long total, Map<String, List<FacetValueAnswer>> facets) {}
