package de.erfahrungsschatz.indexer.contact;

import de.erfahrungsschatz.contacts.Contact;
import de.erfahrungsschatz.contacts.consent.Invitations;
import de.erfahrungsschatz.contacts.consent.Token;
import de.erfahrungsschatz.contacts.mail.Letter;
import de.erfahrungsschatz.corpus.text.BaseAddress;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Asks a person to say what may be held and shown of the own contact.
///
/// @param contact what is held
/// @param link that leads to the page for it
/// @param reminder whether what the person has agreed to is about to end
public record InvitationLetter(Contact contact, String link, boolean reminder) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d. MMMM uuuu", Locale.GERMAN);

    /// The letter for a link that was made.
    ///
    /// @param base where the pages are to be found
    public static InvitationLetter of(Contact contact, BaseAddress base, Token token, boolean reminder) {
        return new InvitationLetter(contact, base.of("/einwilligung/" + token.text()), reminder);
    }

    /// The letter; it holds nothing of the contact but the name.
    ///
    /// @param to the person's own address
    public Letter letter(String to) {
        String why = reminder
                ? "Ihr Eintrag im Wissensspeicher des Netzwerks gilt noch bis " + day(contact.expires())
                        + ". Danach wird er nicht mehr gezeigt, es sei denn, Sie erneuern ihn."
                : "die Geschäftsstelle des Netzwerks möchte Sie im gemeinsamen Wissensspeicher als Ansprechperson nennen.";
        return new Letter(to,
                reminder ? "Ihr Eintrag als Ansprechperson läuft ab" : "Dürfen wir Sie als Ansprechperson nennen?",
                String.format(Locale.ROOT, """
                        Guten Tag %s,

                        %s

                        Unter diesem Link sehen Sie, was über Sie gespeichert ist, und können einwilligen, berichtigen, widerrufen oder widersprechen:

                        %s

                        Der Link ist nur für Sie, gilt %d Tage und wird mit Ihrer Antwort verbraucht. Wenn Sie nichts tun, ändert sich nichts.
                        """, contact.name(), why, link, Invitations.LIFE.toDays()), null);
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }
}
