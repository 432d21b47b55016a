package de.erfahrungsschatz.indexer.run;

/// A run that must not begin; the message is one German sentence for the operator that says why and what to do.
public final class RunRefusedException extends RuntimeException {

    RunRefusedException(String message) {
        super(message);
    }
}
