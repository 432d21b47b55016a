package de.erfahrungsschatz.indexer.config;

import de.erfahrungsschatz.contacts.mail.MailServer;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// How people are written to about their contacts.
///
/// @param baseUrl where the pages of the search are to be found, such as `https://wissen.netz.example`; null when the settings do not say
/// @param mail the server that sends letters; null when there is none
public record LetterSettings(@Nullable String baseUrl, @Nullable MailServer mail) {

    /// Nobody is written to.
    public static final LetterSettings NONE = new LetterSettings(null, null);

    private static final Pattern BASE = Pattern.compile("https?://[A-Za-z0-9.-]+(?::\\d{1,5})?/?");

    /// The address without a stroke at its end; empty for any other text.
    static Optional<String> parse(String text) {
        return Optional.of(text).filter(BASE.asMatchPredicate()).map(address -> address.replaceFirst("/$", ""));
    }
}
