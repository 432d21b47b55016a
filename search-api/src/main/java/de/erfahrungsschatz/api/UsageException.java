package de.erfahrungsschatz.api;

/// A mistaken call; the message is one sentence for the person who made it.
final class UsageException extends RuntimeException {

    UsageException(String message) {
        super(message);
    }
}
