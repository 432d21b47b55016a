package de.erfahrungsschatz.indexer.proof;

/// Whom a proof is about.
///
/// @param name of the person
/// @param others who bear the same name, and stay
public record Sought(SoughtName name, Others others) {}
