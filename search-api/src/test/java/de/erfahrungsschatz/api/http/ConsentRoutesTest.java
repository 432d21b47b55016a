package de.erfahrungsschatz.api.http;

import static de.erfahrungsschatz.corpus.access.Visibility.PUBLIC;
import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.api.config.ContactSettings;
import de.erfahrungsschatz.api.config.PeopleConfig;
import de.erfahrungsschatz.api.contact.ContactDesk;
import de.erfahrungsschatz.api.openapi.Reply;
import de.erfahrungsschatz.contacts.Basis;
import de.erfahrungsschatz.contacts.Contact;
import de.erfahrungsschatz.contacts.Contacts;
import de.erfahrungsschatz.contacts.PublicContacts;
import de.erfahrungsschatz.contacts.Reach;
import de.erfahrungsschatz.contacts.consent.Invitations;
import de.erfahrungsschatz.corpus.access.Viewer;
import de.erfahrungsschatz.corpus.people.ConfirmedPeople;
import de.erfahrungsschatz.engine.port.DataFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a person sees and says behind a one-time link.
class ConsentRoutesTest {

    private static final String ID = "anna-probe--isenfurt";
    private static final String OWN = "Origin: https://probe.example";
    private static final LocalDate DAY = LocalDate.of(2026, 2, 3);

    @TempDir
    private Path folder = Path.of("");

    private final Instant now = InstantSource.system().instant();
    private DataFolder data;
    private Contacts contacts;
    private Served open;
    private String link;

    @BeforeEach
    void invite() throws IOException {
        data = new DataFolder(folder);
        data.makePrivatePart();
        contacts = Contacts.open(data.privatePart());
        contacts.put(List.of(new Contact(ID, "Anna Probe", "0999 1", "anna@isenfurt.example", "Amt",
                "amt@isenfurt.example", "Austausch",
                new Basis.Consent(DAY, "2025"), Reach.PUBLIC, LocalDate.of(2099, 1, 2), DAY, "konto")));
        PublicContacts.of(contacts.all(), DAY).write(data.part(PUBLIC));
        link = "/einwilligung/" + new Invitations(contacts).invite(ID, now).orElseThrow().text();
        PeopleConfig people = new PeopleConfig(true, ConfirmedPeople.NONE, null,
                new ContactSettings(data.privatePart(), null, null));
        open = Served.documents(folder, Viewer.PUBLIC, people, ContactDesk.open(people.contacts(), data, Viewer.PUBLIC),
                List.of());
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void the_person_sees_all_that_is_held_and_what_the_law_wants_to_be_told_and_looking_changes_nothing() {
        Contact before = contacts.all().getFirst();
        for (int i = 0; i < 3; i++) {
            assertThat(open.get(link).text()).contains("value=\"Anna Probe\"", "value=\"0999 1\"",
                    "value=\"anna@isenfurt.example\"", "value=\"Amt\"", "Ihre Einwilligung vom 3. Februar 2026",
                    "Zweck: Austausch", "amt@isenfurt.example", "2. Januar 2099", "konto", "Art. 13 und 14 DSGVO",
                    "Aufsichtsbehörde")
                    .doesNotContain("checked");
            assertThat(open.send("HEAD", link).status()).isEqualTo(200);
        }
        assertThat(contacts.all()).containsExactly(before);
        assertThat(published().contacts()).hasSize(1);
    }

    @Test
    void who_agrees_is_held_as_corrected_and_is_published_only_by_the_office() {
        Reply reply = open.post(link, "decision=agree&name=Dr.+Anna+Probe&phone=0999+2&email=&office=Neues+Amt"
                + "&reach=network", OWN);

        assertThat(reply.text()).contains("Danke");
        Contact held = contacts.all().getFirst();
        assertThat(held.name()).isEqualTo("Dr. Anna Probe");
        assertThat(held.phone()).isEqualTo("0999 2");
        assertThat(held.email()).isNull();
        assertThat(held.office()).isEqualTo("Neues Amt");
        assertThat(held.reach()).isEqualTo(Reach.NETWORK);
        assertThat(held.basis()).isInstanceOfSatisfying(Basis.Consent.class,
                consent -> assertThat(consent.textVersion()).isEqualTo("2026-11"));
        assertThat(published()).isEqualTo(PublicContacts.NONE);
    }

    @Test
    void who_withdraws_or_objects_is_published_no_more_at_once() {
        Reply withdrawn = open.post(link, "decision=withdraw", OWN);
        assertThat(withdrawn.status()).isEqualTo(200);
        assertThat(withdrawn.text()).contains("Ihr Widerruf gilt").doesNotContain("Danke");
        assertThat(contacts.all().getFirst().basis()).isEqualTo(new Basis.None());
        assertThat(published()).isEqualTo(PublicContacts.NONE);

        String second = "/einwilligung/" + new Invitations(contacts).invite(ID, now).orElseThrow().text();
        assertThat(open.post(second, "decision=object", OWN).text()).contains("Ihr Widerspruch gilt");
        assertThat(contacts.all().getFirst().email()).isNull();
    }

    @Test
    void a_link_that_was_used_is_like_one_that_never_was() {
        open.post(link, "decision=withdraw", OWN);
        Reply never = open.get("/einwilligung/niemals");

        assertThat(never.status()).isEqualTo(410);
        assertThat(never.text()).contains("schon benutzt oder ist abgelaufen");
        for (Reply reply : List.of(open.get(link),
                open.post(link, "decision=agree&name=A&phone=0999&reach=public", OWN),
                open.post(link, "decision=", OWN), open.post("/einwilligung/niemals", "decision=object", OWN))) {
            assertThat(reply.status()).isEqualTo(410);
            assertThat(reply.text()).isEqualTo(never.text());
        }
        assertThat(contacts.all().getFirst().basis()).isEqualTo(new Basis.None());
    }

    @Test
    void what_is_filled_in_wrongly_does_not_use_up_the_link() {
        Reply reply = open.post(link, "decision=agree&name=&phone=&email=x&reach=alle", OWN);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.text()).contains("Der Name fehlt", "E-Mail-Adresse ist nicht vollständig",
                "wer die Angaben sehen darf");
        assertThat(open.post(link, "name=A&phone=0999&reach=public", OWN).status()).as("no decision").isEqualTo(400);
        assertThat(open.get(link).status()).isEqualTo(200);
    }

    @Test
    void another_site_can_say_nothing_in_the_name_of_the_person() {
        for (String origin : List.of("Origin: https://anderswo.example", "Origin: null", "Accept: */*")) {
            assertThat(open.post(link, "decision=object", origin).status()).isEqualTo(403);
        }
        assertThat(open.get(link).status()).isEqualTo(200);
    }

    @Test
    void other_methods_are_told_which_are_allowed() {
        Reply reply = open.send("DELETE", link);

        assertThat(reply.status()).isEqualTo(405);
        assertThat(reply.header("allow")).isEqualTo("GET, POST, HEAD");
    }

    private PublicContacts published() {
        return PublicContacts.read(data.part(PUBLIC));
    }
}
