package de.erfahrungsschatz.api.answer;

/// Whether the server can answer.
///
/// @param status `ok` once an index is open, `empty` before the first one is published
public record HealthAnswer(String status) {}
