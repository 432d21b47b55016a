package de.erfahrungsschatz.contacts;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;

/// The contacts that the office holds, in a database in the private part of the data folder. There is at most one for each id.
///
/// Every method may throw a [ContactsRefusedException] when the file cannot be read or written.
public final class Contacts {

    /// The file in the private part.
    public static final String FILE = "contacts.db";

    private static final String UPSERT = """
            INSERT INTO contact (number, person_id, name, phone, email, office, mailbox, purpose, basis, basis_text,
                basis_since, reach, expires, confirmed, confirmed_by)
            VALUES (:number, :person_id, :name, :phone, :email, :office, :mailbox, :purpose, :basis, :basis_text,
                :basis_since, :reach, :expires, :confirmed, :confirmed_by)
            ON CONFLICT (person_id) DO UPDATE SET name = excluded.name, phone = excluded.phone, email = excluded.email,
                office = excluded.office, mailbox = excluded.mailbox, purpose = excluded.purpose, basis = excluded.basis,
                basis_text = excluded.basis_text, basis_since = excluded.basis_since, reach = excluded.reach,
                expires = excluded.expires, confirmed = excluded.confirmed, confirmed_by = excluded.confirmed_by
            """;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Database database;

    private Contacts(Database database) {
        this.database = database;
    }

    /// Opens the database of contacts, or makes an empty one.
    ///
    /// @param privatePart the private part of the data folder, which must be there
    /// @throws ContactsRefusedException when the file there is none, belongs to a newer program, or may not be read
    public static Contacts open(Path privatePart) {
        return new Contacts(Database.open(privatePart.resolve(FILE)));
    }

    /// Where they are held.
    public Path file() {
        return database.file();
    }

    /// The database, for what else is kept beside contacts.
    public Database database() {
        return database;
    }

    /// All contacts, by their ids. For programs; whoever reads for the office calls [#readAll].
    public List<Contact> all() {
        return database.reading(handle -> rows(handle).stream().map(ContactRow::contact).toList());
    }

    /// The contacts of a person.
    ///
    /// @param personIds all ids under which the person is known
    public List<Contact> find(Set<String> personIds) {
        return database.reading(handle -> rows(handle, personIds).stream().map(ContactRow::contact).toList());
    }

    /// As [#find], for the office: that they were read is logged.
    public List<Contact> read(Set<String> personIds, Reader reader) {
        return database.inTransaction(handle -> log(handle, rows(handle, personIds), reader));
    }

    /// As [#all], for the office: that they were read is logged.
    public List<Contact> readAll(Reader reader) {
        return database.inTransaction(handle -> log(handle, rows(handle), reader));
    }

    /// What the office has read, the newest last.
    public List<Reading> readings() {
        return database.reading(handle -> handle.createQuery("""
                SELECT at, who, why, person_id FROM reading LEFT JOIN contact ON number = contact
                ORDER BY reading.rowid
                """).map((row, _) -> new Reading(row.getString("who"), row.getString("why"),
                Instant.parse(row.getString("at")), Optional.ofNullable(row.getString("person_id")))).list());
    }

    /// What a person has taken back, by id.
    ///
    /// @param personIds all ids under which the person is known
    public SortedMap<String, Declined> declined(Set<String> personIds) {
        return database.reading(handle -> {
            SortedMap<String, Declined> declined = new TreeMap<>();
            personIds.forEach(id -> declined(handle, id).ifPresent(what -> declined.put(id, what)));
            return declined;
        });
    }

    private static Optional<Declined> declined(Handle handle, String personId) {
        return handle.createQuery("""
                SELECT day, objected FROM declined JOIN contact ON number = contact WHERE person_id = :id
                """).bind("id", personId)
                .map((row, _) -> new Declined(LocalDate.parse(row.getString("day")), row.getInt("objected") == 1))
                .findOne();
    }

    /// Writes contacts in place of those of the same ids: all of them, or none. What a person has declined, or agreed to, stays so.
    ///
    /// @return those that were not written as they are, because the person has decided otherwise
    public List<Contact> put(Collection<Contact> contacts) {
        return database.inTransaction(handle -> {
            List<Contact> other = new ArrayList<>();
            for (Contact contact : contacts) {
                boolean yields = one(handle, contact.personId()).filter(contact::yieldsTo).isPresent();
                if (yields || !write(handle, contact).equals(contact)) {
                    other.add(contact);
                }
            }
            return other;
        });
    }

    /// Writes what a person has said about the own contact.
    ///
    /// @param declined what the person has declined; empty when the person has agreed, and what was declined before counts no more
    /// @return the contact as it is now
    public Contact replace(Handle handle, Contact contact, Optional<Declined> declined) {
        handle.createUpdate("DELETE FROM declined WHERE contact IN (SELECT number FROM contact WHERE person_id = :id)")
                .bind("id", contact.personId()).execute();
        declined.ifPresent(what -> handle.createUpdate("""
                INSERT INTO declined (contact, day, objected)
                SELECT number, :day, :objected FROM contact WHERE person_id = :id
                """).bind("day", what.day().toString()).bind("objected", what.objected() ? 1 : 0)
                .bind("id", contact.personId()).execute());
        return write(handle, contact);
    }

    /// The contact of an id.
    public Optional<Contact> one(Handle handle, String personId) {
        return rows(handle, Set.of(personId)).stream().map(ContactRow::contact).findFirst();
    }

    /// Writes those that everybody may see into the public part. Nobody can withdraw anything in between.
    ///
    /// @param publicPart of the data folder
    /// @return how many these are
    public int publish(Path publicPart, LocalDate today) {
        return database.inTransaction(handle -> {
            PublicContacts published = PublicContacts
                    .of(rows(handle).stream().map(ContactRow::contact).toList(), today);
            published.write(publicPart);
            return published.contacts().size();
        });
    }

    /// Takes a person out of what is published, until it is published again.
    ///
    /// @param publicPart of the data folder
    /// @param personIds all ids under which the person is known
    public void withhold(Path publicPart, Set<String> personIds) {
        database.inTransaction(handle -> {
            PublicContacts published = PublicContacts.read(publicPart);
            PublicContacts left = published.without(personIds::contains);
            if (!left.equals(published)) {
                left.write(publicPart);
            }
            return left;
        });
    }

    /// Deletes the contacts of a person so that nothing of them stays in the file.
    ///
    /// @param personIds all ids under which the person is known
    /// @return how many there were
    public int delete(Set<String> personIds) {
        int deleted = database.inTransaction(handle -> personIds.stream().mapToInt(id -> handle
                .createUpdate("DELETE FROM contact WHERE person_id = :id").bind("id", id).execute()).sum());
        database.compact();
        return deleted;
    }

    private static Contact write(Handle handle, Contact contact) {
        Contact allowed = declined(handle, contact.personId()).map(declined -> declined.respecting(contact))
                .orElse(contact);
        handle.createUpdate(UPSERT).bindMap(new ContactRow(RANDOM.nextLong(Long.MAX_VALUE), allowed).columns())
                .execute();
        return allowed;
    }

    private static List<ContactRow> rows(Handle handle) {
        return handle.createQuery("SELECT * FROM contact ORDER BY person_id").map(ContactRow.MAPPER).list();
    }

    private static List<ContactRow> rows(Handle handle, Set<String> personIds) {
        return personIds.stream().sorted()
                .flatMap(id -> handle.createQuery("SELECT * FROM contact WHERE person_id = :id").bind("id", id)
                        .map(ContactRow.MAPPER).list().stream())
                .toList();
    }

    private static List<Contact> log(Handle handle, List<ContactRow> read, Reader reader) {
        read.forEach(row -> handle
                .createUpdate("INSERT INTO reading (at, who, why, contact) VALUES (:at, :who, :why, :contact)")
                .bind("at", reader.when().truncatedTo(ChronoUnit.SECONDS).toString()).bind("who", reader.who())
                .bind("why", reader.why()).bind("contact", row.number()).execute());
        return read.stream().map(ContactRow::contact).toList();
    }
}
