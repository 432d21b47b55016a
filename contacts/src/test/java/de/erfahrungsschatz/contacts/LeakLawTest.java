package de.erfahrungsschatz.contacts;

import static de.erfahrungsschatz.contacts.Draft.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.corpus.access.Viewer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What must hold of any contacts, viewers and days. The rules are written down here a second time, by what must not be seen.
class LeakLawTest {

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void nobody_is_shown_what_the_viewer_must_not_see(long seed) {
        Random random = new Random(seed);
        int direct = 0;
        for (Contact contact : Draft.random(random, 2_000)) {
            LocalDate day = TODAY.plusDays(random.nextInt(-250, 250));
            Viewer viewer = Viewer.values()[random.nextInt(3)];
            String shown = Shown.of(contact, viewer, day).toString();

            forbidden(contact, viewer, day).forEach(secret -> assertThat(shown).doesNotContain(secret));
            direct += shown.startsWith("Direct") ? 1 : 0;
        }
        assertThat(direct).as("the law says something only if much is shown").isGreaterThan(100);
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15})
    void the_published_file_holds_nothing_that_the_public_must_not_see(long seed) throws IOException {
        Random random = new Random(seed);
        List<Contact> held = Draft.random(random, 500);
        Contacts contacts = Contacts.open(folder);
        contacts.put(held);

        PublicContacts.of(contacts.all(), TODAY).write(folder);

        String file = Files.readString(folder.resolve(PublicContacts.FILE));
        for (Contact contact : held) {
            forbidden(contact, Viewer.PUBLIC, TODAY).forEach(secret -> assertThat(file).doesNotContain(secret));
            assertThat(file).doesNotContain(contact.purpose(), contact.confirmedBy(), contact.name());
        }
        assertThat(PublicContacts.read(folder).contacts()).hasSizeGreaterThan(20);
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23})
    void a_server_of_the_published_file_shows_what_the_database_would_on_every_later_day(long seed) {
        Random random = new Random(seed);
        List<Contact> held = Draft.random(random, 500).stream()
                .filter(contact -> contact.isBased(TODAY) || contact.basis() instanceof Basis.None).toList();
        PublicContacts.of(held, TODAY).write(folder);
        PublicContacts published = PublicContacts.read(folder);

        for (Contact contact : held) {
            LocalDate day = TODAY.plusDays(random.nextInt(250));
            assertThat(published.shown(Set.of(contact.personId()), day))
                    .isEqualTo(contact.isExpired(TODAY) ? new Shown.NetworkOffice()
                            : Shown.of(contact, Viewer.PUBLIC, day));
        }
    }

    @Test
    void the_public_cannot_tell_a_contact_that_is_not_public_from_none() {
        for (Contact contact : Draft.random(new Random(31), 2_000)) {
            if (contact.reach() != Reach.PUBLIC) {
                assertThat(Shown.of(contact, Viewer.PUBLIC, TODAY)).isEqualTo(new Shown.NetworkOffice());
                assertThat(PublicContacts.of(List.of(contact), TODAY)).isEqualTo(PublicContacts.NONE);
            }
        }
    }

    /// What must not be seen of a contact.
    private static List<String> forbidden(Contact contact, Viewer viewer, LocalDate day) {
        List<String> secrets = new ArrayList<>();
        boolean own = contact.basis() instanceof Basis.None
                || contact.basis() instanceof Basis.Consent(LocalDate since, String _) && since.isAfter(day)
                || contact.basis() instanceof Basis.OtherBasis(String _, LocalDate from) && from.isAfter(day)
                || (viewer != Viewer.OFFICE && contact.reach() == Reach.MEDIATED)
                || (viewer == Viewer.PUBLIC && contact.reach() == Reach.NETWORK);
        boolean all = day.isAfter(contact.expires()) || (viewer == Viewer.PUBLIC && contact.reach() != Reach.PUBLIC);
        if (own || all) {
            Stream.of(contact.phone(), contact.email()).filter(Objects::nonNull).forEach(secrets::add);
        }
        if (all) {
            Stream.of(contact.office(), contact.mailbox()).filter(Objects::nonNull).forEach(secrets::add);
        }
        return secrets;
    }
}
