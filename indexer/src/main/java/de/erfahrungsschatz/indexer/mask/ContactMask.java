package de.erfahrungsschatz.indexer.mask;

import java.util.Collection;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// Replaces telephone numbers and mail addresses by `[Telefonnummer]` and `[E-Mail-Adresse]`. Functional mailboxes, which
/// belong to an office and to no person, stay.
public final class ContactMask implements UnaryOperator<String> {

    /// What stands in place of a telephone number.
    public static final String PHONE = "[Telefonnummer]";
    /// What stands in place of a mail address.
    public static final String MAIL = "[E-Mail-Adresse]";

    private final Set<String> functionalMailboxes;

    /// @param functionalMailboxes addresses that stay readable, in whatever capitals
    public ContactMask(Collection<String> functionalMailboxes) {
        this.functionalMailboxes = functionalMailboxes.stream().map(MailAddresses::plain).collect(Collectors.toSet());
    }

    /// The text without contact data of persons.
    @Override
    public String apply(String text) {
        return PhoneNumbers.replaceAll(MailAddresses.replaceAll(text, MAIL, functionalMailboxes::contains), PHONE);
    }
}
