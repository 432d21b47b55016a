package de.erfahrungsschatz.api.serve;

/// Too many questions at once: this one was not begun.
public final class BusyException extends RuntimeException {

    BusyException() {
        super("Too many questions at once");
    }
}
