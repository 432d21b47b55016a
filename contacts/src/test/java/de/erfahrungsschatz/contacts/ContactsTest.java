package de.erfahrungsschatz.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContactsTest {

    private static final Reader READER = new Reader("konto", "Export", Instant.parse("2026-06-01T10:00:00Z"));

    @TempDir
    private Path folder = Path.of("");

    @Test
    void what_is_put_is_found_again_by_whoever_opens_the_file() {
        List<Contact> held = Draft.random(new Random(1), 300);
        Contacts.open(folder).put(held);

        assertThat(Contacts.open(folder).all()).containsExactlyInAnyOrderElementsOf(held);
        assertThat(Contacts.open(folder).find(Set.of(held.get(7).personId(), held.get(9).personId())))
                .containsExactlyInAnyOrder(held.get(7), held.get(9));
    }

    @Test
    void a_contact_replaces_the_one_of_the_same_id() {
        Contacts contacts = Contacts.open(folder);
        contacts.put(List.of(Draft.of("anna", Reach.PUBLIC, Draft.consent())));
        Contact later = Draft.of("anna", Reach.MEDIATED, new Basis.None());
        contacts.put(List.of(later));

        assertThat(contacts.all()).containsExactly(later);
    }

    @Test
    void what_a_person_has_agreed_to_no_older_list_changes() {
        Contacts contacts = Contacts.open(folder);
        Contact older = Draft.of("anna", Reach.PUBLIC, Draft.consent());
        Contact agreed = decided(older, Reach.NETWORK, new Basis.Consent(Draft.TODAY, "2026-01"), Contact.PERSON);
        contacts.put(List.of(agreed));

        List<Contact> yielding = List.of(older, decided(older, Reach.NETWORK, new Basis.None(), "amt"),
                decided(older, Reach.PUBLIC, agreed.basis(), "amt"),
                decided(older, Reach.PUBLIC, new Basis.OtherBasis("Liste", Draft.TODAY.minusYears(1)), "amt"));
        assertThat(contacts.put(yielding)).isEqualTo(yielding);
        assertThat(contacts.all()).containsExactly(agreed);

        Contact corrected = decided(older, Reach.NETWORK, agreed.basis(), "amt");
        assertThat(contacts.put(List.of(corrected))).isEmpty();
        assertThat(contacts.all()).containsExactly(corrected);
        contacts.put(List.of(agreed));
        Contact newer = decided(older, Reach.PUBLIC, new Basis.Consent(Draft.TODAY.plusDays(1), "2026-01"), "amt");
        assertThat(contacts.put(List.of(newer))).isEmpty();
        assertThat(contacts.all()).containsExactly(newer);
    }

    private static Contact decided(Contact contact, Reach reach, Basis basis, String who) {
        return new Contact(contact.personId(), contact.name(), contact.phone(), contact.email(), contact.office(),
                contact.mailbox(), contact.purpose(), basis, reach, contact.expires(), Draft.TODAY, who);
    }

    @Test
    void the_file_is_for_its_owner_alone_even_if_somebody_opened_it_to_others() throws IOException {
        Path file = Contacts.open(folder).file();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));

        Contacts.open(folder);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
    }

    @Test
    void what_is_deleted_stands_nowhere_in_the_folder_any_more() throws IOException {
        Contacts contacts = Contacts.open(folder);
        contacts.put(Draft.random(new Random(2), 200));
        Contact gone = Draft.of("wilhelmine", Reach.PUBLIC, Draft.consent());
        contacts.put(List.of(gone));
        contacts.read(Set.of(gone.personId()), READER);
        assertThat(everything()).contains("wilhelmine");

        assertThat(contacts.delete(Set.of(gone.personId(), "other--id"))).isEqualTo(1);

        assertThat(everything()).doesNotContain("wilhelmine").doesNotContain("0999 1234-10").contains("person-17");
        assertThat(contacts.readings()).extracting(Reading::personId).containsExactly(Optional.empty());
    }

    @Test
    void every_reading_by_the_office_is_logged_without_contents() {
        Contacts contacts = Contacts.open(folder);
        contacts.put(List.of(Draft.of("anna", Reach.PUBLIC, Draft.consent()),
                Draft.of("bert", Reach.NETWORK, Draft.consent())));

        contacts.read(Set.of("anna--rabenstedt", "nobody--here"), READER);
        contacts.readAll(READER);
        contacts.find(Set.of("anna--rabenstedt"));

        assertThat(contacts.readings()).extracting(reading -> reading.personId().orElseThrow())
                .containsExactly("anna--rabenstedt", "anna--rabenstedt", "bert--rabenstedt");
        assertThat(contacts.readings().getFirst())
                .isEqualTo(new Reading("konto", "Export", READER.when(), Optional.of("anna--rabenstedt")));
    }

    @Test
    void when_one_of_many_cannot_be_written_none_is() {
        Contacts contacts = Contacts.open(folder);
        Contact fine = Draft.of("anna", Reach.PUBLIC, Draft.consent());
        Contact broken = Draft.of("bert", Reach.PUBLIC, new Basis.Consent(Draft.TODAY, nothing()));

        assertThatThrownBy(() -> contacts.put(List.of(fine, broken))).isInstanceOf(ContactsRefusedException.class);

        assertThat(contacts.all()).isEmpty();
    }

    @Test
    void several_programs_write_at_the_same_time_and_nothing_is_lost() throws Exception {
        List<Future<?>> writers = new ArrayList<>();
        try (ExecutorService programs = Executors.newFixedThreadPool(4)) {
            IntStream.range(0, 4).forEach(program -> writers.add(programs.submit(() -> {
                Contacts contacts = Contacts.open(folder);
                IntStream.range(0, 20).forEach(number -> contacts
                        .put(List.of(Draft.of("p" + program + "x" + number, Reach.NETWORK, Draft.consent()))));
            })));
            for (Future<?> writer : writers) {
                finish(writer);
            }
        }

        assertThat(Contacts.open(folder).all()).hasSize(80);
    }

    @Test
    void a_file_that_is_no_database_is_refused_in_one_sentence_and_stays_as_it_is() throws IOException {
        Path file = folder.resolve(Contacts.FILE);
        Files.writeString(file, "Das ist keine Datenbank, sondern ein Brief, der lang genug ist.".repeat(50));

        assertThatThrownBy(() -> Contacts.open(folder)).isInstanceOf(ContactsRefusedException.class)
                .hasMessageContaining(file.toString()).hasMessageContaining("keine Datenbank").message()
                .hasLineCount(1);
        assertThat(file).content().startsWith("Das ist keine Datenbank");
    }

    @Test
    void a_folder_that_is_not_there_is_refused_in_one_sentence() {
        assertThatThrownBy(() -> Contacts.open(folder.resolve("nowhere")))
                .isInstanceOf(ContactsRefusedException.class).hasMessageContaining("nowhere");
    }

    @Test
    void a_published_file_that_was_changed_by_hand_is_refused() throws IOException {
        PublicContacts.of(List.of(Draft.of("anna", Reach.PUBLIC, Draft.consent())), Draft.TODAY).write(folder);
        Path file = folder.resolve(PublicContacts.FILE);
        Files.writeString(file, Files.readString(file).replace("\"phone\"", "\"fon\""));

        assertThatThrownBy(() -> PublicContacts.read(folder)).isInstanceOf(ContactsRefusedException.class)
                .hasMessageContaining("contact publish");
    }

    @Test
    void who_is_withheld_is_published_no_more_and_the_others_are() {
        Contacts contacts = Contacts.open(folder);
        contacts.put(List.of(Draft.of("anna", Reach.PUBLIC, Draft.consent()),
                Draft.of("bert", Reach.PUBLIC, Draft.consent())));
        assertThat(contacts.publish(folder, Draft.TODAY)).isEqualTo(2);

        contacts.withhold(folder, Set.of("anna--rabenstedt", "another--id"));

        assertThat(PublicContacts.read(folder).contacts()).extracting(PublicContacts.Published::id)
                .containsExactly("bert--rabenstedt");
    }

    private static void finish(Future<?> writer) throws InterruptedException {
        try {
            writer.get();
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        }
    }

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    private static <T> T nothing() {
        return null;
    }

    /// The bytes of all files, as text.
    private String everything() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return all.toString();
    }
}
