package de.erfahrungsschatz.engine.lucene;

import java.util.List;

/// A stretch of typed words that is a label of concepts.
///
/// @param typed the words
/// @param places the same as terms
/// @param labels at least one, of different concepts
record Named(String typed, List<Words.Place> places, List<Label> labels) {}
