package de.erfahrungsschatz.contacts;

/// Contacts that cannot be read or written as they are; the message is a German sentence for whoever runs the program.
public final class ContactsRefusedException extends RuntimeException {

    /// @param message what is wrong, where, and what to do
    public ContactsRefusedException(String message, Throwable cause) {
        super(message, cause);
    }
}
