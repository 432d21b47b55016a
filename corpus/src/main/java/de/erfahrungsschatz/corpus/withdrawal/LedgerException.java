package de.erfahrungsschatz.corpus.withdrawal;

/// A ledger that cannot be used: nothing may be indexed or shown before it is mended. The message is one German sentence for the
/// operator.
public final class LedgerException extends RuntimeException {

    LedgerException(String message) {
        super(message);
    }
}
