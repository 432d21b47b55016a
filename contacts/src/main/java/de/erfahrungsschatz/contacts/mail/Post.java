package de.erfahrungsschatz.contacts.mail;

/// Takes letters along.
public interface Post {

    /// Hands a letter to the mail server.
    ///
    /// @throws UndeliveredException when it does not take it
    void send(Letter letter) throws UndeliveredException;
}
