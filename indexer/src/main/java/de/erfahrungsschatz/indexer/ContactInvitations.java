package de.erfahrungsschatz.indexer;

import de.erfahrungsschatz.contacts.Contact;
import de.erfahrungsschatz.contacts.Contacts;
import de.erfahrungsschatz.contacts.consent.Invitations;
import de.erfahrungsschatz.contacts.consent.Token;
import de.erfahrungsschatz.contacts.mail.MailServer;
import de.erfahrungsschatz.contacts.mail.SmtpPost;
import de.erfahrungsschatz.contacts.mail.UndeliveredException;
import de.erfahrungsschatz.corpus.text.BaseAddress;
import de.erfahrungsschatz.indexer.config.LetterSettings;
import de.erfahrungsschatz.indexer.contact.InvitationLetter;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Invites people to say what may be held of them, by mail, or by a link for the office to hand over.
final class ContactInvitations {

    private final Contacts contacts;
    private final Invitations invitations;
    private final LetterSettings settings;
    private final BaseAddress base;
    private final PrintWriter out;

    /// @throws UsageException when the settings do not say where the pages are
    ContactInvitations(Contacts contacts, LetterSettings settings, PrintWriter out) {
        this.contacts = contacts;
        this.invitations = new Invitations(contacts);
        this.settings = settings;
        this.out = out;
        this.base = Optional.ofNullable(settings.base()).orElseThrow(() -> new UsageException("In den "
                + "Einstellungen fehlt \"baseUrl\", die Adresse der Seiten, auf die der Link führen soll: "
                + "baseUrl: https://wissen.netz.example"));
    }

    /// Invites somebody.
    ///
    /// @param byMail whether a letter is sent; otherwise the link is printed
    /// @param reminder whether it is about a consent that ends
    /// @return whether it worked
    boolean invite(String personId, boolean byMail, boolean reminder) {
        List<Contact> read = contacts.read(Set.of(personId), ContactData.reader("Einladung zur Einwilligung"));
        if (read.isEmpty()) {
            throw new UsageException("Zu " + personId + " ist kein Kontakt gespeichert: zuerst mit \"contact import\" "
                    + "einlesen.");
        }
        Contact contact = read.getFirst();
        return byMail ? send(contact, reminder) : print(contact);
    }

    private InvitationLetter letter(Contact contact, boolean reminder) {
        Token token = invitations.invite(contact.personId(), ContactData.now()).orElseThrow();
        return InvitationLetter.of(contact, base, token, reminder);
    }

    private boolean print(Contact contact) {
        out.println(letter(contact, false).link());
        return true;
    }

    private boolean send(Contact contact, boolean reminder) {
        MailServer mail = settings.mail();
        if (mail == null) {
            throw new UsageException("In den Einstellungen fehlt \"mail\": Ohne Mailserver gibt --print den Link aus.");
        }
        String address = contact.email();
        String who = contact.name() + " (" + contact.personId() + ")";
        if (address == null) {
            out.println(Visible.of(who + " hat keine eigene E-Mail-Adresse: den Link mit \"contact invite "
                    + contact.personId() + " --print\" ausgeben und übergeben."));
            return false;
        }
        try {
            new SmtpPost(mail).send(letter(contact, reminder).letter(address));
            out.println(Visible.of("Eingeladen: " + who + "."));
            return true;
        } catch (UndeliveredException e) {
            out.println(Visible.of(who + ": " + e.getMessage()));
            return false;
        }
    }
}
