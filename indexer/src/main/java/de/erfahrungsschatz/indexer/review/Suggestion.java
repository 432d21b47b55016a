package de.erfahrungsschatz.indexer.review;

/// What could be said of a field.
///
/// @param answer what would be written
/// @param shown the same for people
/// @param reason where it comes from, as a German clause
public record Suggestion(Answer answer, String shown, String reason) {}
