package de.erfahrungsschatz.engine.port;

/// How a query was understood.
///
/// @param query what was looked for: fields are resolved, and function words that count for nothing are left out of all but
///        plain words
public record Understood(Query query) {}
