package de.erfahrungsschatz.engine.port;

/// A value of a facet that the words of a query name, so that the search could be narrowed down to it.
///
/// @param value a concept id or a year
/// @param count how many of the documents found have it; at least 1
public record Recognised(Facet facet, String value, long count) {}
