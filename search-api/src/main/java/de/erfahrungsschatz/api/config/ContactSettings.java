package de.erfahrungsschatz.api.config;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// How this server has to do with contacts.
///
/// @param privatePart the private part of the data folder, from `contact: {private: …}`, in which the office's contacts lie; null for a
///        server that has none
public record ContactSettings(@Nullable Path privatePart) {

    /// The server knows what is published, and nothing else.
    public static final ContactSettings NONE = new ContactSettings(null);
}
