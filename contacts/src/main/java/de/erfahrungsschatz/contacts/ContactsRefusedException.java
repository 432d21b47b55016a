package de.erfahrungsschatz.contacts;

import org.jspecify.annotations.Nullable;

/// Contacts that cannot be read or written as they are; the message is a German sentence for whoever runs the program.
public final class ContactsRefusedException extends RuntimeException {

    /// @param message what is wrong, where, and what to do
    /// @param cause null when there is none
    public ContactsRefusedException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
