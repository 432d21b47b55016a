package de.erfahrungsschatz.engine.port;

/// How the documents of an answer were found.
public enum Match {

    /// They hold what was typed, or what the vocabularies added to it.
    EXACT,
    /// No document does; they hold words that are spelt nearly like it. See [Approximation].
    APPROXIMATE
}
