package de.erfahrungsschatz.corpus.contact;

import java.util.Optional;
import java.util.regex.Pattern;

/// Mail addresses that people write into settings, lists and forms.
public final class MailAddress {

    /// What a text that is none should have been.
    public static final String EXPECTED = "eine E-Mail-Adresse";

    /// What stands in an address and needs no quotation marks, in a link neither.
    private static final Pattern USUAL = Pattern
            .compile("[A-Za-z0-9._+-]+@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+");

    /// After RFC 5321, with the angle brackets that a path has there.
    private static final int LONGEST = 254;

    private MailAddress() {}

    /// The address; empty for any other text.
    public static Optional<String> parse(String text) {
        return Optional.of(text).filter(address -> address.length() <= LONGEST).filter(USUAL.asMatchPredicate());
    }
}
