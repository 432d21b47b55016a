package de.erfahrungsschatz.api.config;

import java.util.Optional;
import java.util.regex.Pattern;

/// Mail addresses in settings.
final class MailAddress {

    static final String EXPECTED = "eine E-Mail-Adresse";

    /// What stands in an address and needs no quotation marks, in a link neither.
    private static final Pattern USUAL = Pattern
            .compile("[A-Za-z0-9._+-]+@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+");

    private MailAddress() {}

    /// The address; empty for any other text.
    static Optional<String> parse(String text) {
        return Optional.of(text).filter(USUAL.asMatchPredicate());
    }
}
