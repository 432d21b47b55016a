package de.erfahrungsschatz.contacts.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.erfahrungsschatz.contacts.Basis;
import de.erfahrungsschatz.contacts.Contact;
import de.erfahrungsschatz.contacts.Contacts;
import de.erfahrungsschatz.contacts.ContactsRefusedException;
import de.erfahrungsschatz.contacts.Declined;
import de.erfahrungsschatz.contacts.Reach;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InvitationsTest {

    private static final String ID = "anna-probe--isenfurt";
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final Instant NOW = Instant.parse("2026-06-01T10:00:00Z");
    private static final ConsentText TEXT = new ConsentText("2026-11", "# Ja\n\nIch will.");
    private static final Answer.Agreed AGREED = new Answer.Agreed("Dr. Anna Probe", "0999 2", null, "Amt",
            Reach.NETWORK);

    @TempDir
    private Path folder = Path.of("");

    private Contacts contacts;
    private Invitations invitations;

    @BeforeEach
    void hold() {
        contacts = Contacts.open(folder);
        contacts.put(List.of(contact(new Basis.Consent(TODAY.minusYears(1), "2025"))));
        invitations = new Invitations(contacts);
    }

    @Test
    void who_agrees_is_held_as_the_person_says_with_day_and_text() {
        Token token = invitations.invite(ID, NOW).orElseThrow();

        assertThat(invitations.find(token, NOW)).hasValue(contacts.all().getFirst());
        invitations.answer(token, AGREED, TEXT, NOW);

        assertThat(contacts.all()).containsExactly(new Contact(ID, "Dr. Anna Probe", "0999 2", null, "Amt",
                "box@isenfurt.example", "Zweck", new Basis.Consent(TODAY, "2026-11"), Reach.NETWORK,
                TODAY.plusYears(2), TODAY, "die Person selbst"));
    }

    @Test
    void who_was_invited_is_known_until_the_answer_and_by_which_link_never() {
        assertThat(invitations.of(Set.of(ID))).isEmpty();
        Token token = invitations.invite(ID, NOW).orElseThrow();

        assertThat(invitations.of(Set.of(ID, "nobody--here")))
                .containsExactly(new Invitation(ID, NOW, NOW.plus(Invitations.LIFE)));
        assertThat(invitations.of(Set.of("nobody--here"))).isEmpty();
        invitations.answer(token, AGREED, TEXT, NOW);

        assertThat(invitations.of(Set.of(ID))).isEmpty();
        assertThat(contacts.declined(Set.of(ID))).isEmpty();
    }

    @Test
    void what_was_taken_back_is_told_by_id() {
        invitations.answer(invitations.invite(ID, NOW).orElseThrow(), new Answer.Withdrawn(), TEXT, NOW);
        assertThat(contacts.declined(Set.of(ID, "nobody--here"))).isEqualTo(Map.of(ID, new Declined(TODAY, false)));

        invitations.answer(invitations.invite(ID, NOW).orElseThrow(), new Answer.Objected(), TEXT, NOW);
        assertThat(contacts.declined(Set.of(ID))).isEqualTo(Map.of(ID, new Declined(TODAY, true)));
        assertThat(contacts.declined(Set.of("nobody--here"))).isEmpty();
    }

    @Test
    void a_link_can_be_looked_at_often_and_answered_once() {
        Token token = invitations.invite(ID, NOW).orElseThrow();
        for (int i = 0; i < 3; i++) {
            assertThat(invitations.find(token, NOW)).isPresent();
        }

        assertThat(invitations.answer(token, AGREED, TEXT, NOW)).isPresent();
        assertThat(invitations.answer(token, new Answer.Objected(), TEXT, NOW)).isEmpty();

        assertThat(invitations.find(token, NOW)).isEmpty();
        assertThat(contacts.all().getFirst().phone()).isEqualTo("0999 2");
    }

    @Test
    void a_link_works_until_its_time_is_over_or_another_was_made() {
        Token first = invitations.invite(ID, NOW).orElseThrow();
        Instant last = NOW.plus(Invitations.LIFE);
        assertThat(invitations.find(first, last.minusSeconds(1))).isPresent();
        assertThat(invitations.find(first, last)).isEmpty();
        assertThat(invitations.answer(first, AGREED, TEXT, last)).isEmpty();

        Token second = invitations.invite(ID, NOW).orElseThrow();
        Token third = invitations.invite(ID, NOW).orElseThrow();
        assertThat(invitations.find(second, NOW)).isEmpty();
        assertThat(invitations.find(third, NOW)).isPresent();
        assertThat(invitations.open(NOW)).containsExactly(ID);
        assertThat(invitations.open(NOW.plus(Duration.ofDays(31)))).isEmpty();
    }

    @Test
    void nobody_is_invited_who_is_not_held() {
        assertThat(invitations.invite("niemand--nirgends", NOW)).isEmpty();
    }

    @Test
    void the_link_itself_is_nowhere_in_the_file() throws IOException {
        Token token = invitations.invite(ID, NOW).orElseThrow();

        String file = new String(Files.readAllBytes(contacts.file()), StandardCharsets.ISO_8859_1);
        assertThat(file).contains(token.hash()).doesNotContain(token.text());
        assertThat(token.text()).hasSize(43);
    }

    @Test
    void who_withdraws_is_held_no_more_and_no_older_list_brings_it_back() {
        Token token = invitations.invite(ID, NOW).orElseThrow();
        invitations.answer(token, new Answer.Withdrawn(), TEXT, NOW);

        Contact left = contacts.all().getFirst();
        assertThat(left.basis()).isEqualTo(new Basis.None());
        assertThat(left.phone()).isNull();
        assertThat(left.email()).isNull();
        assertThat(contacts.put(List.of(contact(new Basis.Consent(TODAY, "2026-11"))))).hasSize(1);
        assertThat(contacts.all().getFirst().phone()).isNull();
        assertThat(contacts.put(List.of(contact(new Basis.Consent(TODAY.plusDays(1), "2026-11"))))).isEmpty();
        assertThat(contacts.all().getFirst().phone()).isEqualTo("0999 1");
        assertThat(contacts.put(List.of(contact(new Basis.OtherBasis("Art. 6", TODAY))))).isEmpty();
    }

    @Test
    void who_objects_is_held_on_no_ground() throws IOException {
        Token token = invitations.invite(ID, NOW).orElseThrow();
        invitations.answer(token, new Answer.Objected(), TEXT, NOW);

        assertThat(contacts.put(List.of(contact(new Basis.OtherBasis("Art. 6", TODAY.plusDays(9)))))).hasSize(1);
        assertThat(contacts.all().getFirst().basis()).isEqualTo(new Basis.None());
        assertThat(new String(Files.readAllBytes(contacts.file()), StandardCharsets.ISO_8859_1))
                .doesNotContain("anna@isenfurt.example");
    }

    @Test
    void who_agrees_later_is_held_again() {
        invitations.answer(invitations.invite(ID, NOW).orElseThrow(), new Answer.Objected(), TEXT, NOW);
        invitations.answer(invitations.invite(ID, NOW).orElseThrow(), AGREED, TEXT, NOW);

        assertThat(contacts.all().getFirst().basis()).isEqualTo(new Basis.Consent(TODAY, "2026-11"));
    }

    @Test
    void a_text_that_was_changed_needs_another_name() {
        invitations.answer(invitations.invite(ID, NOW).orElseThrow(), AGREED, TEXT, NOW);
        Token token = invitations.invite(ID, NOW).orElseThrow();
        invitations.offer(TEXT);

        assertThatThrownBy(() -> invitations.offer(new ConsentText("2026-11", "Anders.")))
                .isInstanceOf(ContactsRefusedException.class);
        assertThatThrownBy(() -> invitations.answer(token, AGREED, new ConsentText("2026-11", "Anders."), NOW))
                .isInstanceOf(ContactsRefusedException.class).hasMessageContaining("2026-11");
        assertThat(invitations.find(token, NOW)).as("nothing is lost").isPresent();
    }

    @Test
    void with_the_contact_the_link_and_what_was_declined_go() {
        Token token = invitations.invite(ID, NOW).orElseThrow();
        contacts.delete(Set.of(ID));

        assertThat(invitations.find(token, NOW)).isEmpty();
    }

    @Test
    void the_newest_text_of_a_folder_counts() throws IOException {
        assertThatThrownBy(() -> ConsentText.newest(folder.resolve("leer"))).hasMessageContaining("2026-11.txt");
        Files.writeString(folder.resolve("2026-11.txt"), "alt");
        Files.writeString(folder.resolve("2027-01.txt"), "# Neu\n\nneu\nZeile\n\n\nmehr\n");

        assertThat(ConsentText.newest(folder).version()).isEqualTo("2027-01");
        assertThat(ConsentText.newest(folder).paragraphs()).containsExactly(new ConsentText.Paragraph(true, "Neu"),
                new ConsentText.Paragraph(false, "neu\nZeile"), new ConsentText.Paragraph(false, "mehr"));
        assertThat(ConsentText.shipped().paragraphs()).hasSizeGreaterThan(10);
    }

    private static Contact contact(Basis basis) {
        return new Contact(ID, "Anna Probe", "0999 1", "anna@isenfurt.example", "Amt", "box@isenfurt.example", "Zweck",
                basis, Reach.PUBLIC, TODAY.plusYears(1), TODAY, "konto");
    }
}
