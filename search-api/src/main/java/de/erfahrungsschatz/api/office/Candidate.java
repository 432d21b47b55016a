package de.erfahrungsschatz.api.office;

/// A frequent word that no vocabulary covers, as `vocabulary candidates --json` tells it.
///
/// @param word as documents write it most often
/// @param documents in how many it stands
/// @param occurrences how often
/// @param example a sentence with it
public record Candidate(String word, int documents, int occurrences, String example) {}
