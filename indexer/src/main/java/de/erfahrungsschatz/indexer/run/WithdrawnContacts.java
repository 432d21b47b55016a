package de.erfahrungsschatz.indexer.run;

import de.erfahrungsschatz.contacts.Contacts;
import de.erfahrungsschatz.contacts.PublicContacts;
import de.erfahrungsschatz.corpus.access.Visibility;
import de.erfahrungsschatz.corpus.withdrawal.Ledger;
import de.erfahrungsschatz.engine.port.DataFolder;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;

/// The contacts of those who have withdrawn.
public final class WithdrawnContacts {

    private WithdrawnContacts() {}

    /// Removes them from a data folder, so that nothing of them stays in its files.
    ///
    /// @throws de.erfahrungsschatz.contacts.ContactsRefusedException when these cannot be read or written
    public static void remove(DataFolder data, Ledger ledger, Clock clock) {
        if (ledger.key().isEmpty() || !Files.exists(data.privatePart().resolve(Contacts.FILE))) {
            return;
        }
        Contacts contacts = Contacts.open(data.privatePart());
        contacts.delete(contacts.all().stream().map(contact -> contact.personId())
                .filter(ledger::holds).collect(Collectors.toSet()));
        if (Files.exists(data.part(Visibility.PUBLIC).resolve(PublicContacts.FILE))) {
            contacts.publish(data.part(Visibility.PUBLIC), LocalDate.now(clock));
        }
    }
}
