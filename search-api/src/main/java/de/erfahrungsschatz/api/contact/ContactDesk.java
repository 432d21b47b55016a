package de.erfahrungsschatz.api.contact;

import de.erfahrungsschatz.api.config.ContactSettings;
import de.erfahrungsschatz.contacts.Contacts;
import de.erfahrungsschatz.corpus.access.Viewer;
import de.erfahrungsschatz.corpus.access.Visibility;
import de.erfahrungsschatz.engine.port.DataFolder;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;

/// All that a server does about how people are reached.
///
/// @param shown what its viewer is shown
public record ContactDesk(ShownContacts shown) {

    /// Of nobody anything is known.
    public static final ContactDesk NONE = new ContactDesk(ShownContacts.NONE);

    /// What the settings ask for.
    ///
    /// @param data the folder whose public part is read
    /// @throws de.erfahrungsschatz.contacts.ContactsRefusedException when the office's database cannot be opened
    public static ContactDesk open(ContactSettings settings, DataFolder data, Viewer viewer) {
        Clock clock = Clock.system(ZoneId.of("Europe/Berlin"));
        Path privatePart = settings.privatePart();
        return new ContactDesk(viewer == Viewer.PUBLIC || privatePart == null
                ? new PublishedContacts(data.part(Visibility.PUBLIC), clock)
                : new HeldContacts(Contacts.open(privatePart), viewer, clock));
    }
}
