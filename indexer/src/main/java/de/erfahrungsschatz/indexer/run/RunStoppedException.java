package de.erfahrungsschatz.indexer.run;

/// A run that was asked to end before there was anything worth publishing; the message is one German sentence for the operator.
public final class RunStoppedException extends RuntimeException {

    RunStoppedException(String message) {
        super(message);
    }
}
