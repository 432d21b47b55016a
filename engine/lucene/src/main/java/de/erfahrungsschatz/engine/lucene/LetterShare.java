package de.erfahrungsschatz.engine.lucene;

/// What the letters of one word add to the score of a text.
///
/// @param word as typed
record LetterShare(String word, float score) {}
