package de.erfahrungsschatz.api.request;

/// What to mark in a document.
///
/// @param text the words that led there; "" to mark nothing
public record DocumentQuestion(String text) {}
