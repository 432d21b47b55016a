package de.erfahrungsschatz.corpus.contact;

import java.util.Collection;
import java.util.List;

/// Takes telephone numbers and mail addresses out of texts.
public final class ContactText {

    /// What stands in their places.
    public static final List<String> MASKS = List.of(TelephoneNumbers.MASK, MailAddresses.MASK);

    private final MailAddresses addresses;

    /// @param exempt addresses that stay readable: those of offices, not of persons
    public ContactText(Collection<String> exempt) {
        addresses = new MailAddresses(exempt);
    }

    /// The text without them.
    public String mask(String text) {
        return TelephoneNumbers.mask(addresses.mask(text));
    }
}
