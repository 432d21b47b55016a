package de.erfahrungsschatz.benchmarks.experts;

import java.util.Set;

/// Something that people know about.
///
/// @param query how it is asked for
/// @param experts the ids of those who know about it
record Subject(String query, Set<String> experts) {}
