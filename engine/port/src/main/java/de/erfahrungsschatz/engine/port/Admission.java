package de.erfahrungsschatz.engine.port;

/// Decides whether a generation may be opened.
public interface Admission {

    /// Lets a generation pass.
    ///
    /// @throws IndexRefusedException when it must not be read
    void check(Generation generation);
}
