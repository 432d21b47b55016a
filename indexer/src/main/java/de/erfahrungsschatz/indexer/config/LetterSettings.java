package de.erfahrungsschatz.indexer.config;

import de.erfahrungsschatz.contacts.mail.MailServer;
import de.erfahrungsschatz.corpus.text.BaseAddress;
import org.jspecify.annotations.Nullable;

/// How people are written to about their contacts.
///
/// @param base where the pages of the search are to be found; null when the settings do not say
/// @param mail the server that sends letters; null when there is none
public record LetterSettings(@Nullable BaseAddress base, @Nullable MailServer mail) {

    /// Nobody is written to.
    public static final LetterSettings NONE = new LetterSettings(null, null);
}
