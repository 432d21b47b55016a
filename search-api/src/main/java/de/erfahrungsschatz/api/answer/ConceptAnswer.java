package de.erfahrungsschatz.api.answer;

/// A concept with the name to show.
public record ConceptAnswer(String id, String label) {}
