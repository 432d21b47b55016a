package de.erfahrungsschatz.indexer.review;

/// What was asked for cannot be done; the message tells a person why, in one or more sentences. Nothing was written.
public final class ReviewRefusedException extends RuntimeException {

    ReviewRefusedException(String message) {
        super(message);
    }
}
