package de.erfahrungsschatz.corpus.document;

/// A value together with where it came from.
public record Derived<T>(T value, Provenance provenance) {}
