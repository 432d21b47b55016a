package de.erfahrungsschatz.contacts;

import de.erfahrungsschatz.corpus.access.Viewer;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The contacts that everybody may see, as they stand in a file of the public part. It is all that leaves the database, and all that a
/// server for the public reads.
///
/// @param contacts at most one for each id
public record PublicContacts(List<Published> contacts) {

    /// The file in the public part.
    public static final String FILE = "contacts.json";
    /// Nothing is published.
    public static final PublicContacts NONE = new PublicContacts(List.of());

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES).build();

    public PublicContacts {
        contacts = List.copyOf(contacts);
    }

    /// What is published of a contact: what the public is shown, and until when.
    record Published(String id, LocalDate expires, @Nullable String phone, @Nullable String email,
            @Nullable String office, @Nullable String mailbox) {

        private static Optional<Published> of(Contact contact, LocalDate today) {
            return switch (Shown.of(contact, Viewer.PUBLIC, today)) {
                case Shown.Direct(var phone, var email, var office, var mailbox) ->
                    Optional.of(new Published(contact.personId(), contact.expires(), phone, email, office, mailbox));
                case Shown.Mailbox(String mailbox, var office) ->
                    Optional.of(new Published(contact.personId(), contact.expires(), null, null, office, mailbox));
                case Shown.Mediated(),Shown.NetworkOffice() -> Optional.empty();
            };
        }

        private Optional<Shown> shown(LocalDate today) {
            if (today.isAfter(expires)) {
                return Optional.empty();
            }
            if (phone != null || email != null) {
                return Optional.of(new Shown.Direct(phone, email, office, mailbox));
            }
            return Optional.ofNullable(mailbox).map(address -> new Shown.Mailbox(address, office));
        }
    }

    /// Those that may be published on a day.
    public static PublicContacts of(Collection<Contact> held, LocalDate today) {
        return new PublicContacts(held.stream().flatMap(contact -> Published.of(contact, today).stream()).toList());
    }

    /// Those in a file; none when it is not there.
    ///
    /// @throws ContactsRefusedException when the file is not as it was written
    public static PublicContacts read(Path publicPart) {
        Path file = publicPart.resolve(FILE);
        try {
            return JSON.readValue(Files.readAllBytes(file), PublicContacts.class);
        } catch (NoSuchFileException _) {
            return NONE;
        } catch (IOException | JacksonException e) {
            throw new ContactsRefusedException("Die Datei " + file + " mit den veröffentlichten Kontakten ist nicht "
                    + "lesbar: mit \"erfahrungsschatz contact publish\" neu schreiben.", e);
        }
    }

    /// Replaces the file in one step.
    ///
    /// @param publicPart made when it is not there
    /// @throws ContactsRefusedException when it cannot be written
    public void write(Path publicPart) {
        Path file = publicPart.resolve(FILE);
        Path next = publicPart.resolve(FILE + ".next");
        try {
            Files.createDirectories(publicPart);
            try (FileChannel channel = FileChannel.open(next, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                    StandardOpenOption.TRUNCATE_EXISTING)) {
                ByteBuffer bytes = ByteBuffer.wrap(JSON.writeValueAsBytes(this));
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new ContactsRefusedException("Die Datei " + file + " lässt sich nicht schreiben: Platz und Rechte "
                    + "prüfen und \"erfahrungsschatz contact publish\" wiederholen.", e);
        }
    }

    /// The same without those of some people.
    ///
    /// @param personIds which ids are theirs
    public PublicContacts without(Predicate<String> personIds) {
        return new PublicContacts(contacts.stream().filter(contact -> !personIds.test(contact.id())).toList());
    }

    /// What the public is shown of a person on a day.
    ///
    /// @param personIds all ids under which the person is known
    public Shown shown(Set<String> personIds, LocalDate today) {
        return contacts.stream().filter(contact -> personIds.contains(contact.id()))
                .flatMap(contact -> contact.shown(today).stream()).findFirst().orElseGet(Shown.NetworkOffice::new);
    }
}
