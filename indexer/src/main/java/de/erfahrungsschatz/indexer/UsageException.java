package de.erfahrungsschatz.indexer;

/// A mistaken call; the message is for the person who made it.
final class UsageException extends RuntimeException {

    UsageException(String message) {
        super(message);
    }
}
