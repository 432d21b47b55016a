package de.erfahrungsschatz.api.contact;

import de.erfahrungsschatz.api.config.ContactSettings;
import de.erfahrungsschatz.api.config.PeopleConfig;
import de.erfahrungsschatz.contacts.Contacts;
import de.erfahrungsschatz.contacts.mail.MailServer;
import de.erfahrungsschatz.contacts.mail.Post;
import de.erfahrungsschatz.contacts.mail.SmtpPost;
import de.erfahrungsschatz.corpus.access.Viewer;
import de.erfahrungsschatz.corpus.access.Visibility;
import de.erfahrungsschatz.engine.port.DataFolder;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// All that a server needs for people to be reached.
///
/// @param shown what its viewer is shown
/// @param post sends letters; null when the settings name no mail server
public record ContactDesk(ShownContacts shown, @Nullable Post post) {

    /// Of nobody anything is known, and nothing is sent.
    public static final ContactDesk NONE = new ContactDesk(ShownContacts.NONE, null);

    /// What the settings ask for.
    ///
    /// @param data the folder whose public part is read
    /// @throws de.erfahrungsschatz.contacts.ContactsRefusedException when the office's database cannot be opened
    public static ContactDesk open(ContactSettings settings, DataFolder data, Viewer viewer) {
        Clock clock = Clock.system(ZoneId.of("Europe/Berlin"));
        Path privatePart = settings.privatePart();
        MailServer mail = settings.mail();
        return new ContactDesk(viewer == Viewer.PUBLIC || privatePart == null
                ? new PublishedContacts(data.part(Visibility.PUBLIC), clock)
                : new HeldContacts(Contacts.open(privatePart), viewer, clock),
                mail == null ? null : new SmtpPost(mail));
    }

    /// Whether people can be asked through the network's office.
    public boolean mediates(PeopleConfig people) {
        return post != null && people.office() != null;
    }
}
