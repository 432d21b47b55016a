package de.erfahrungsschatz.engine.port;

/// How many documents have a facet value.
///
/// @param value a concept id, a year, or `none`
/// @param count at least 1
public record FacetCount(String value, long count) {}
