package de.erfahrungsschatz.contacts.mail;

/// A letter that the mail server did not take; the message is a German sentence without anything of what stands in the letter.
public final class UndeliveredException extends Exception {

    UndeliveredException(String message, Throwable cause) {
        super(message, cause);
    }
}
