package de.erfahrungsschatz.api.contact;

import de.erfahrungsschatz.contacts.Contact;
import de.erfahrungsschatz.contacts.Contacts;
import de.erfahrungsschatz.contacts.consent.Answer;
import de.erfahrungsschatz.contacts.consent.ConsentText;
import de.erfahrungsschatz.contacts.consent.Invitations;
import de.erfahrungsschatz.contacts.consent.Token;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;

/// Where people say what may be held of them. Whatever they say, their contact is taken out of what is published at once; what they agree to
/// be public is published when the office next publishes.
public final class ConsentDesk {

    private final Contacts contacts;
    private final Invitations invitations;
    private final Path publicPart;
    private final ConsentText text;
    private final InstantSource clock;

    /// @param publicPart of the data folder
    /// @param text what people agree to
    /// @param clock by which links end
    /// @throws de.erfahrungsschatz.contacts.ContactsRefusedException also when the text was changed and kept its version
    public ConsentDesk(Contacts contacts, Path publicPart, ConsentText text, InstantSource clock) {
        this.contacts = contacts;
        this.invitations = new Invitations(contacts);
        invitations.offer(text);
        this.publicPart = publicPart;
        this.text = text;
        this.clock = clock;
    }

    /// What people agree to.
    public ConsentText text() {
        return text;
    }

    /// The contact that a link is about; empty when the link does not work.
    public Optional<Contact> find(Token token) {
        return invitations.find(token, clock.instant());
    }

    /// Does what the person says.
    ///
    /// @return whether the link worked
    public boolean answer(Token token, Answer answer) {
        Optional<Contact> now = invitations.answer(token, answer, text, clock.instant());
        now.ifPresent(contact -> contacts.withhold(publicPart, Set.of(contact.personId())));
        return now.isPresent();
    }
}
