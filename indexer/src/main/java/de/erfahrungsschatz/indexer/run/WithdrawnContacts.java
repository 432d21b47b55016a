package de.erfahrungsschatz.indexer.run;

import de.erfahrungsschatz.contacts.Contacts;
import de.erfahrungsschatz.contacts.PublicContacts;
import de.erfahrungsschatz.corpus.access.Visibility;
import de.erfahrungsschatz.corpus.withdrawal.Ledger;
import de.erfahrungsschatz.corpus.withdrawal.LedgerKey;
import de.erfahrungsschatz.corpus.withdrawal.Use;
import de.erfahrungsschatz.engine.port.DataFolder;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
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
        LedgerKey key = ledger.key().get();
        Set<String> withdrawn = ledger.withdrawals().stream().flatMap(one -> one.of(Use.ID).stream())
                .collect(Collectors.toSet());
        Contacts contacts = Contacts.open(data.privatePart());
        contacts.delete(contacts.all().stream().map(contact -> contact.personId())
                .filter(id -> withdrawn.contains(key.hash(Use.ID, id))).collect(Collectors.toSet()));
        if (Files.exists(data.part(Visibility.PUBLIC).resolve(PublicContacts.FILE))) {
            PublicContacts.of(contacts.all(), LocalDate.now(clock)).write(data.part(Visibility.PUBLIC));
        }
    }
}
