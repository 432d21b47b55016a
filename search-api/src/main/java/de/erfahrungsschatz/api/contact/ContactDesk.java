package de.erfahrungsschatz.api.contact;

import de.erfahrungsschatz.api.config.ContactSettings;
import de.erfahrungsschatz.api.config.PeopleConfig;
import de.erfahrungsschatz.contacts.Contacts;
import de.erfahrungsschatz.contacts.consent.ConsentText;
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
/// @param consent where people say what may be held of them; null when the settings do not name the private part
public record ContactDesk(ShownContacts shown, @Nullable Post post, @Nullable ConsentDesk consent) {

    /// Of nobody anything is known, and nothing is sent.
    public static final ContactDesk NONE = new ContactDesk(ShownContacts.NONE, null, null);

    /// What the settings ask for.
    ///
    /// @param data the folder whose public part is read
    /// @throws de.erfahrungsschatz.contacts.ContactsRefusedException when the office's database cannot be opened
    public static ContactDesk open(ContactSettings settings, DataFolder data, Viewer viewer) {
        Clock clock = Clock.system(ZoneId.of("Europe/Berlin"));
        Path publicPart = data.part(Visibility.PUBLIC);
        Path privatePart = settings.privatePart();
        MailServer mail = settings.mail();
        Post post = mail == null ? null : new SmtpPost(mail);
        if (privatePart == null) {
            return new ContactDesk(new PublishedContacts(publicPart, clock), post, null);
        }
        Contacts contacts = Contacts.open(privatePart);
        ShownContacts shown = viewer == Viewer.PUBLIC
                ? new PublishedContacts(publicPart, clock)
                : new HeldContacts(contacts, viewer, clock);
        Path texts = settings.consentTexts();
        ConsentText text = texts == null ? ConsentText.shipped() : ConsentText.newest(texts);
        return new ContactDesk(shown, post, new ConsentDesk(contacts, publicPart, text, clock));
    }

    /// Whether people can be asked through the network's office.
    public boolean mediates(PeopleConfig people) {
        return post != null && people.office() != null;
    }
}
