package de.erfahrungsschatz.api.config;

import de.erfahrungsschatz.contacts.mail.MailServer;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// How this server has to do with contacts.
///
/// @param privatePart the private part of the data folder, from `contact: {private: …}`, in which the office's contacts lie; null for a
///        server that has none
/// @param mail the server that sends mail; null when there is none, and then nobody can be asked through the office
public record ContactSettings(@Nullable Path privatePart, @Nullable MailServer mail) {

    /// The server knows what is published, and nothing else.
    public static final ContactSettings NONE = new ContactSettings(null, null);
}
