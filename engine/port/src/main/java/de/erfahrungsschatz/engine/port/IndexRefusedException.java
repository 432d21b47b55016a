package de.erfahrungsschatz.engine.port;

/// An index that must not be read. The message is one German sentence for the operator that says
/// why and which command helps.
public final class IndexRefusedException extends RuntimeException {

    public IndexRefusedException(String message) {
        super(message);
    }

    public IndexRefusedException(String message, Throwable cause) {
        super(message, cause);
    }
}
