package de.erfahrungsschatz.api.request;

/// A passage whose question is compared, as it was sent; there need not be one.
///
/// @param document the id
/// @param passage its number, from 1
public record PassageQuestion(String document, String passage) {}
