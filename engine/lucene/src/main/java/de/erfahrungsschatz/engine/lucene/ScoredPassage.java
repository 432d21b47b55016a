package de.erfahrungsschatz.engine.lucene;

/// A passage that matches.
///
/// @param number its number in the segment
/// @param score its relevance
record ScoredPassage(int number, float score) {}
