package de.erfahrungsschatz.engine.lucene;

/// What the letters of one word add to the score of a text.
///
/// @param word one of those typed
record LetterShare(LetterWord word, float score) {}
