package de.erfahrungsschatz.contacts.mail;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// The server that sends mail.
///
/// @param host its name
/// @param port usually 587, or 465 for [Security#TLS]
/// @param security how the way there is kept secret
/// @param user null when it asks for none
/// @param passwordFile holds the password in its first line; null when there is no user
/// @param sender the address that letters come from
public record MailServer(String host, int port, Security security, @Nullable String user, @Nullable Path passwordFile,
        String sender) {

    /// How the way to the server is kept secret.
    public enum Security {
        /// Begins in the open and demands to go on in secret.
        STARTTLS,
        /// Secret from the beginning.
        TLS,
        /// Not at all: for a server on the same machine.
        NONE
    }
}
