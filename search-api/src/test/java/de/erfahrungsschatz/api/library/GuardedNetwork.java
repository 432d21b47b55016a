package de.erfahrungsschatz.api.library;

import de.erfahrungsschatz.contacts.Contact;
import de.erfahrungsschatz.corpus.access.Visibility;
import de.erfahrungsschatz.corpus.document.Document;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A made-up network that holds much that the public must not learn; it is the same for the same seed. Public documents tell how people can
/// be reached, in every place where text can stand; others are not public at all; and the office holds contacts of every kind.
///
/// @param documents as they were understood, before anything is masked in them
/// @param harmless what the public would read had nobody written down anything else: the public documents alone, with a mask
///        wherever the others say how somebody can be reached
/// @param contacts all that the office holds
/// @param released the ids of those who have agreed to be shown; some of them stand only in documents that are not public
/// @param secrets what no answer for the public may hold
public record GuardedNetwork(List<Document> documents, List<Document> harmless, List<Contact> contacts,
        Set<String> released, Secrets secrets) {

    /// Until when contacts hold that have not expired: after any day on which this is run.
    public static final LocalDate LATER = LocalDate.of(2099, 1, 2);

    /// The network of that seed.
    ///
    /// @param today a day in the past; contacts that have expired had done so by then
    public static GuardedNetwork of(long seed, LocalDate today) {
        GuardedDocuments written = new GuardedDocuments(new Random(seed), GuardedDocuments.Written.IN_FULL);
        List<Document> documents = written.all();
        List<Document> harmless = new GuardedDocuments(new Random(seed), GuardedDocuments.Written.MASKED).all()
                .stream().filter(document -> document.visibility() == Visibility.PUBLIC).toList();
        GuardedContacts contacts = new GuardedContacts(new Random(~seed), today, Set.copyOf(written.shown()));
        List<Contact> held = contacts.of(Stream.of(written.shown(), written.unreleased(), written.unseen())
                .flatMap(List::stream).toList());
        Set<String> words = new HashSet<>(written.words());
        words.addAll(contacts.words());
        Set<String> numbers = new HashSet<>(written.numbers());
        numbers.addAll(contacts.numbers());
        Set<String> released = Stream.concat(written.shown().stream(), written.unseen().stream().limit(6))
                .collect(Collectors.toSet());
        return new GuardedNetwork(documents, harmless, held, released, new Secrets(words, numbers));
    }

    /// The contacts of which the public may be shown something.
    public List<Contact> harmlessContacts() {
        return contacts.stream().filter(contact -> secrets.in(String.valueOf(contact.mailbox())).isEmpty()).toList();
    }

    /// The ids of all documents.
    public List<String> documentIds() {
        return documents.stream().map(document -> document.id().value()).toList();
    }

    /// The ids of all people of whom something is held.
    public List<String> personIds() {
        return contacts.stream().map(Contact::personId).toList();
    }
}
