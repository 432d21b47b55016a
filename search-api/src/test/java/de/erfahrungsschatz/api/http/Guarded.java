package de.erfahrungsschatz.api.http;

import de.erfahrungsschatz.api.config.ContactSettings;
import de.erfahrungsschatz.api.config.PeopleConfig;
import de.erfahrungsschatz.api.contact.ContactDesk;
import de.erfahrungsschatz.api.library.Shelf;
import de.erfahrungsschatz.contacts.Contact;
import de.erfahrungsschatz.contacts.Contacts;
import de.erfahrungsschatz.contacts.mail.MailServer;
import de.erfahrungsschatz.contacts.mail.MailServer.Security;
import de.erfahrungsschatz.corpus.access.Visibility;
import de.erfahrungsschatz.corpus.document.Document;
import de.erfahrungsschatz.corpus.people.ConfirmedPeople;
import de.erfahrungsschatz.engine.port.DataFolder;
import de.erfahrungsschatz.indexer.mask.ContactMask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// What stands behind a server for the public that has all that it could tell too much of: documents for others beside the public ones, the
/// office's database of contacts, a mail server, and people who have agreed to be shown.
///
/// @param documents as they are indexed
/// @param contacts all that the office holds
/// @param published those that are considered when contacts are published
/// @param released the ids of people who are shown
record Guarded(List<Document> documents, List<Contact> contacts, List<Contact> published, Set<String> released) {

    /// Serves all that to the public.
    ///
    /// @param folder an empty folder
    Served served(Path folder, LocalDate today) {
        return served(folder, today, Door.USUAL);
    }

    /// Serves all that.
    ///
    /// @param folder an empty folder
    Served served(Path folder, LocalDate today, Door door) {
        DataFolder data = new DataFolder(folder);
        hold(data, published).publish(data.part(Visibility.PUBLIC), today);
        hold(data, contacts);
        MailServer mail = new MailServer("127.0.0.1", door.mail(), Security.NONE, null, null, "netz@netz.example");
        PeopleConfig people = new PeopleConfig(true, new ConfirmedPeople(List.of(), released), "office@netz.example",
                new ContactSettings(data.privatePart(), mail, null));
        return Served.index(door.index().apply(Shelf.open(folder, documents)), door.viewer(), door.site(), people,
                ContactDesk.open(people.contacts(), data, door.viewer()));
    }

    private static Contacts hold(DataFolder data, List<Contact> held) {
        try {
            data.makePrivatePart();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot make the private part", e);
        }
        Contacts contacts = Contacts.open(data.privatePart());
        contacts.put(held);
        return contacts;
    }

    /// The documents as the indexer files them: what is public is masked.
    static List<Document> masked(List<Document> documents) {
        ContactMask mask = new ContactMask(List.of());
        return documents.stream()
                .map(document -> document.visibility() == Visibility.PUBLIC ? mask.mask(document) : document).toList();
    }
}
