package de.erfahrungsschatz.indexer.extract.cache;

import java.util.List;
import java.util.Map;

/// What a worker found in a file and in what lies inside it.
///
/// @param name of the file when it was read
/// @param parts for each part its properties, the text among them; the file itself first
public record KeptAnswer(String name, List<Map<String, List<String>>> parts) {

    /// @throws IllegalArgumentException when not even the file itself is there
    public KeptAnswer {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("An answer about nothing: " + name);
        }
        parts = List.copyOf(parts);
    }
}
