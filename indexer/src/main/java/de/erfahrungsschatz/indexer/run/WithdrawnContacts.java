package de.erfahrungsschatz.indexer.run;

import de.erfahrungsschatz.contacts.Contact;
import de.erfahrungsschatz.contacts.Contacts;
import de.erfahrungsschatz.contacts.PublicContacts;
import de.erfahrungsschatz.corpus.access.Visibility;
import de.erfahrungsschatz.corpus.withdrawal.Ledger;
import de.erfahrungsschatz.engine.port.DataFolder;
import java.nio.file.Files;
import java.util.stream.Collectors;

/// The contacts of those who have withdrawn.
public final class WithdrawnContacts {

    private WithdrawnContacts() {}

    /// Removes them from a data folder, so that nothing of them stays in its files.
    ///
    /// @throws de.erfahrungsschatz.contacts.ContactsRefusedException when these cannot be read or written
    public static void remove(DataFolder data, Ledger ledger) {
        if (Files.exists(data.privatePart().resolve(Contacts.FILE))) {
            Contacts contacts = Contacts.open(data.privatePart());
            contacts.delete(contacts.all().stream().map(Contact::personId).filter(ledger::holds)
                    .collect(Collectors.toSet()));
        }
        PublicContacts published = PublicContacts.read(data.part(Visibility.PUBLIC));
        PublicContacts left = published.without(ledger::holds);
        if (!left.equals(published)) {
            left.write(data.part(Visibility.PUBLIC));
        }
    }
}
