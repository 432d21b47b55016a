package de.erfahrungsschatz.indexer.contact;

import de.erfahrungsschatz.contacts.Contact;
import de.erfahrungsschatz.indexer.contact.ContactList.Placed;
import ezvcard.Ezvcard;
import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.parameter.EmailType;
import ezvcard.property.Address;
import ezvcard.property.Email;
import ezvcard.property.Organization;
import ezvcard.property.RawProperty;
import ezvcard.property.Telephone;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Contacts as cards (vCard, RFC 6350). What the format has no property for stands in properties of our own, `X-ERFAHRUNGSSCHATZ-…`,
/// which other programs leave alone.
public final class ContactCards {

    private static final String OWN = "X-ERFAHRUNGSSCHATZ-";
    /// What the format itself has a property for.
    private static final Set<Column> STANDARD = Set.of(Column.NAME, Column.CITY, Column.PHONE, Column.EMAIL,
            Column.OFFICE);

    private ContactCards() {}

    /// The cards of contacts.
    public static String write(Collection<Contact> contacts) {
        return Ezvcard.write(contacts.stream().map(Entry::of).map(ContactCards::card).toList())
                .version(VCardVersion.V4_0).prodId(false).go();
    }

    /// The entries of cards.
    static List<Placed> read(String text) {
        List<Integer> lines = lines(text);
        List<Placed> entries = new ArrayList<>();
        for (VCard card : Ezvcard.parse(text).all()) {
            int line = entries.size() < lines.size() ? lines.get(entries.size()) : 0;
            entries.add(new Placed(line, entry(card)));
        }
        return entries;
    }

    /// Where cards begin.
    private static List<Integer> lines(String text) {
        List<Integer> lines = new ArrayList<>();
        List<String> all = text.lines().toList();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).strip().equalsIgnoreCase("BEGIN:VCARD")) {
                lines.add(i + 1);
            }
        }
        return lines;
    }

    private static VCard card(Entry entry) {
        VCard card = new VCard();
        card.setFormattedName(entry.text(Column.NAME));
        said(entry, Column.PHONE).ifPresent(card::addTelephoneNumber);
        said(entry, Column.EMAIL).ifPresent(address -> card.addEmail(address, EmailType.WORK));
        said(entry, Column.OFFICE).ifPresent(card::setOrganization);
        Column.written().stream().filter(column -> !STANDARD.contains(column)).forEach(column -> said(entry, column)
                .ifPresent(text -> card.addExtendedProperty(property(column), text)));
        return card;
    }

    private static Entry entry(VCard card) {
        Map<Column, String> said = new EnumMap<>(Column.class);
        put(said, Column.NAME, card.getFormattedName() == null ? null : card.getFormattedName().getValue());
        put(said, Column.CITY, card.getAddresses().stream().map(Address::getLocality).filter(Objects::nonNull)
                .findFirst().orElse(null));
        put(said, Column.PHONE, card.getTelephoneNumbers().stream().map(ContactCards::number).findFirst().orElse(null));
        put(said, Column.EMAIL, card.getEmails().stream().map(Email::getValue).findFirst().orElse(null));
        put(said, Column.OFFICE, office(card.getOrganization()));
        for (Column column : Column.values()) {
            RawProperty own = card.getExtendedProperty(property(column));
            if (own != null) {
                put(said, column, own.getValue());
            }
        }
        return Entry.of(said);
    }

    private static @Nullable String number(Telephone telephone) {
        return telephone.getUri() == null ? telephone.getText() : telephone.getUri().getNumber();
    }

    /// The smallest unit that is named.
    private static @Nullable String office(@Nullable Organization organization) {
        return organization == null || organization.getValues().isEmpty() ? null : organization.getValues().getLast();
    }

    private static String property(Column column) {
        return OWN + column.heading().toUpperCase(Locale.ROOT).replace('_', '-');
    }

    private static Optional<String> said(Entry entry, Column column) {
        return Optional.of(entry.text(column)).filter(text -> !text.isEmpty());
    }

    private static void put(Map<Column, String> said, Column column, @Nullable String text) {
        if (text != null) {
            said.put(column, text);
        }
    }
}
