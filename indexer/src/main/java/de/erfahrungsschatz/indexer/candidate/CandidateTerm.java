package de.erfahrungsschatz.indexer.candidate;

/// A word that might deserve a place in a vocabulary.
///
/// @param word in its commonest form
/// @param documents in how many it stands
/// @param occurrences how often it stands there in all
/// @param weight how much more it keeps to few documents than a word that stands anywhere would; higher is better
/// @param example the words around one occurrence
public record CandidateTerm(String word, int documents, int occurrences, double weight, String example) {}
