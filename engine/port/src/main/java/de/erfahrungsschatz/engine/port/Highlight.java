package de.erfahrungsschatz.engine.port;

/// A stretch of text that matched, in UTF-16 units.
///
/// @param start the first unit
/// @param end the unit after the last
public record Highlight(int start, int end) {

    /// @throws IllegalArgumentException when the stretch is empty or negative
    public Highlight {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("No stretch of text: " + start + " to " + end);
        }
    }
}
