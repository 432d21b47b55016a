package de.erfahrungsschatz.indexer.contact;

import de.erfahrungsschatz.contacts.Contact;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/// Why the office must see to a contact.
///
/// @param contact whose
/// @param reason why
public record Due(Contact contact, Reason reason) {

    /// How many days ahead an end is told.
    public static final int DAYS = 60;

    /// What is the matter; what matters most comes first.
    public enum Reason {
        EXPIRED("ist abgelaufen und gilt als nicht vorhanden"),
        NO_BASIS("weder Einwilligung noch andere Grundlage: gezeigt wird höchstens das Funktionspostfach"),
        EXPIRES_SOON("läuft bald ab");

        private final String german;

        Reason(String german) {
            this.german = german;
        }

        /// For people.
        public String german() {
            return german;
        }
    }

    /// Those that are due on a day, by reason and then by their last day.
    public static List<Due> of(Collection<Contact> contacts, LocalDate today) {
        return contacts.stream()
                .flatMap(contact -> why(contact, today).stream().map(reason -> new Due(contact, reason)))
                .sorted(Comparator.comparing(Due::reason).thenComparing(due -> due.contact().expires())
                        .thenComparing(due -> due.contact().personId()))
                .toList();
    }

    private static List<Reason> why(Contact contact, LocalDate today) {
        if (contact.isExpired(today)) {
            return List.of(Reason.EXPIRED);
        }
        if (!contact.isBased(today)) {
            return List.of(Reason.NO_BASIS);
        }
        return contact.isExpired(today.plusDays(DAYS)) ? List.of(Reason.EXPIRES_SOON) : List.of();
    }
}
