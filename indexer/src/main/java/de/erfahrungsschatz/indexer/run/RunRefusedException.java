package de.erfahrungsschatz.indexer.run;

/// A run that must not begin; the message is one German sentence for the operator that says why and what to do.
public sealed class RunRefusedException extends RuntimeException permits DataFolderBusyException {

    RunRefusedException(String message) {
        super(message);
    }
}
