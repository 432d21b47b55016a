package de.erfahrungsschatz.contacts.consent;

import de.erfahrungsschatz.contacts.Contact;
import de.erfahrungsschatz.contacts.Contacts;
import de.erfahrungsschatz.contacts.ContactsRefusedException;
import de.erfahrungsschatz.contacts.Declined;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/// One-time links with which people see what is held of them and say what they want. Of a link only the hash is kept; it works until it was
/// answered or its time is over, and each contact has one at most.
public final class Invitations {

    /// How long a link works.
    public static final Duration LIFE = Duration.ofDays(30);

    private static final ZoneId GERMANY = ZoneId.of("Europe/Berlin");

    private final Contacts contacts;

    /// @param contacts about which people are invited to say something
    public Invitations(Contacts contacts) {
        this.contacts = contacts;
    }

    /// Makes a link, in place of one that was made before.
    ///
    /// @return empty when there is no contact of that id
    public Optional<Token> invite(String personId, Instant now) {
        Token token = Token.random();
        return contacts.database().inTransaction(handle -> {
            handle.createUpdate(
                    "DELETE FROM invitation WHERE contact IN (SELECT number FROM contact WHERE person_id = :id)")
                    .bind("id", personId).execute();
            int made = handle.createUpdate("""
                    INSERT INTO invitation (hash, contact, expires)
                    SELECT :hash, number, :expires FROM contact WHERE person_id = :id
                    """).bind("hash", token.hash()).bind("expires", text(now.plus(LIFE))).bind("id", personId)
                    .execute();
            return made == 1 ? Optional.of(token) : Optional.empty();
        });
    }

    /// The ids of the people who have a link that still works.
    public List<String> open(Instant now) {
        return contacts.database().reading(handle -> handle.createQuery("""
                SELECT person_id FROM invitation JOIN contact ON number = contact WHERE invitation.expires > :now
                """).bind("now", text(now)).mapTo(String.class).list());
    }

    /// The invitations of a person that are neither answered nor replaced; some may be over.
    ///
    /// @param personIds all ids under which the person is known
    public List<Invitation> of(Set<String> personIds) {
        return contacts.database().reading(handle -> handle.createQuery("""
                SELECT person_id, invitation.expires AS until FROM invitation JOIN contact ON number = contact
                ORDER BY until, person_id
                """).map((row, _) -> invitation(row.getString("person_id"), Instant.parse(row.getString("until"))))
                .list()).stream().filter(one -> personIds.contains(one.personId())).toList();
    }

    private static Invitation invitation(String personId, Instant expires) {
        return new Invitation(personId, expires.minus(LIFE), expires);
    }

    /// The contact that a link is about. Nothing changes by looking.
    ///
    /// @return empty when it was answered, its time is over, or it never was
    public Optional<Contact> find(Token token, Instant now) {
        return contacts.database().reading(handle -> find(handle, token, now));
    }

    /// Remembers what people will agree to.
    ///
    /// @throws ContactsRefusedException also when the text was changed and kept its version
    public void offer(ConsentText text) {
        contacts.database().inTransaction(handle -> keep(handle, text));
    }

    /// Does what the person says; the link works no more.
    ///
    /// @param text what is agreed to
    /// @return the contact as it is now; empty when the link does not work
    /// @throws ContactsRefusedException also when the text was changed and kept its version
    public Optional<Contact> answer(Token token, Answer answer, ConsentText text, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, GERMANY);
        return contacts.database().inTransaction(handle -> {
            Optional<Contact> held = find(handle, token, now);
            handle.createUpdate("DELETE FROM invitation WHERE hash = :hash").bind("hash", token.hash()).execute();
            return held.map(contact -> switch (answer) {
                case Answer.Agreed agreed -> {
                    keep(handle, text);
                    yield contacts.replace(handle, agreed.of(contact, text, today), Optional.empty());
                }
                case Answer.Withdrawn() ->
                    contacts.replace(handle, contact, Optional.of(new Declined(today, false)));
                case Answer.Objected() -> contacts.replace(handle, contact, Optional.of(new Declined(today, true)));
            });
        });
    }

    private Optional<Contact> find(Handle handle, Token token, Instant now) {
        return handle.createQuery("""
                SELECT person_id FROM invitation JOIN contact ON number = contact
                WHERE hash = :hash AND invitation.expires > :now
                """).bind("hash", token.hash()).bind("now", text(now)).mapTo(String.class).findOne()
                .flatMap(id -> contacts.one(handle, id));
    }

    private static ConsentText keep(Handle handle, ConsentText text) {
        handle.createUpdate("INSERT INTO consent_text (version, text) VALUES (:version, :text) ON CONFLICT DO NOTHING")
                .bind("version", text.version()).bind("text", text.text()).execute();
        String kept = handle.createQuery("SELECT text FROM consent_text WHERE version = :version")
                .bind("version", text.version()).mapTo(String.class).one();
        if (!kept.equals(text.text())) {
            throw new ContactsRefusedException(
                    "Der Text der Einwilligung " + text.version() + " wurde geändert, nachdem "
                            + "er in Gebrauch war: Die neue Fassung braucht einen neuen Namen.",
                    null);
        }
        return text;
    }

    /// Of one length, so that texts are in the order of time.
    private static String text(Instant time) {
        return time.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
