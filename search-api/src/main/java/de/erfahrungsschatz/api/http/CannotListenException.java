package de.erfahrungsschatz.api.http;

/// An address that the server cannot listen at.
public final class CannotListenException extends RuntimeException {

    CannotListenException(String message, Throwable cause) {
        super(message, cause);
    }
}
