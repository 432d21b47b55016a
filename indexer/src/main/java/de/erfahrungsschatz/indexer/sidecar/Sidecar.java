package de.erfahrungsschatz.indexer.sidecar;

import java.util.List;

/// What a person wrote about one file.
///
/// @param whole about everything in it
/// @param parts about single documents in it
public record Sidecar(Statement whole, List<Part> parts) {

    /// The sidecar that is not there.
    static final Sidecar NONE = new Sidecar(Statement.NOTHING, List.of());

    public Sidecar {
        parts = List.copyOf(parts);
    }

    /// What a person wrote about one document of several in a file.
    ///
    /// @param line where it stands in the sidecar, from 1
    /// @param starts the first words of the document, as quoted
    /// @param statement what is said
    public record Part(int line, String starts, Statement statement) {}
}
