package de.erfahrungsschatz.engine.port;

/// What somebody may have meant to type.
///
/// @param text what was typed with its misspelt words put right, as the documents write them; everything else stays as typed
/// @param total how many documents the viewer finds with it; at least 1
public record Correction(String text, long total) {

    /// @throws IllegalArgumentException when it finds nothing
    public Correction {
        if (total < 1) {
            throw new IllegalArgumentException("A correction that finds nothing: " + text);
        }
    }
}
