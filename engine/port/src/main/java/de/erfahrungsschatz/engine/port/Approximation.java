package de.erfahrungsschatz.engine.port;

import java.util.List;

/// A word that no document of the viewer holds, and what was looked for in its place because nothing else was found: words that are
/// spelt nearly like it, or share most of their sequences of four letters with it.
///
/// @param typed the word
/// @param words as the documents write them, the nearest first; at least one
public record Approximation(String typed, List<String> words) {

    /// @throws IllegalArgumentException when no word stands in
    public Approximation {
        words = List.copyOf(words);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("Nothing stands in for " + typed);
        }
    }
}
