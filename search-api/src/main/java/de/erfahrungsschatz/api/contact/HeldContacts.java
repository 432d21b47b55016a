package de.erfahrungsschatz.api.contact;

import de.erfahrungsschatz.contacts.Contact;
import de.erfahrungsschatz.contacts.Contacts;
import de.erfahrungsschatz.contacts.ContactsRefusedException;
import de.erfahrungsschatz.contacts.Reader;
import de.erfahrungsschatz.contacts.Shown;
import de.erfahrungsschatz.corpus.access.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The contacts in the office's database, for members and the office. What the office reads is logged there; while it cannot be read, nobody's
/// contact is shown.
public final class HeldContacts implements ShownContacts {

    private static final Logger LOG = LoggerFactory.getLogger("api.contact");

    private final Contacts contacts;
    private final Viewer viewer;
    private final Clock clock;

    /// @param viewer not the public, for whom [PublishedContacts] are made
    /// @param clock by which contacts expire
    public HeldContacts(Contacts contacts, Viewer viewer, Clock clock) {
        if (viewer == Viewer.PUBLIC) {
            throw new IllegalArgumentException("The public is shown what is published");
        }
        this.contacts = contacts;
        this.viewer = viewer;
        this.clock = clock;
    }

    @Override
    public Map<String, Shown> of(Collection<Set<String>> people, String why) {
        List<Contact> held = read(people.stream().flatMap(Set::stream).collect(Collectors.toSet()), why);
        LocalDate today = LocalDate.now(clock);
        return ShownContacts.all(people, ids -> held.stream().filter(contact -> ids.contains(contact.personId()))
                .map(contact -> Shown.of(contact, viewer, today))
                .filter(shown -> !(shown instanceof Shown.NetworkOffice))
                .findFirst().orElseGet(Shown.NetworkOffice::new));
    }

    private List<Contact> read(Set<String> ids, String why) {
        try {
            return viewer == Viewer.OFFICE
                    ? contacts.read(ids,
                            new Reader("Server, Konto " + System.getProperty("user.name"), why, clock.instant()))
                    : contacts.find(ids);
        } catch (ContactsRefusedException e) {
            LOG.atError().setMessage("contacts not read").setCause(e).log();
            return List.of();
        }
    }
}
