package de.erfahrungsschatz.api.http;

import static de.erfahrungsschatz.corpus.access.Visibility.PUBLIC;
import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.api.config.ContactSettings;
import de.erfahrungsschatz.api.config.PeopleConfig;
import de.erfahrungsschatz.api.contact.ContactDesk;
import de.erfahrungsschatz.api.library.Draft;
import de.erfahrungsschatz.contacts.Basis;
import de.erfahrungsschatz.contacts.Contact;
import de.erfahrungsschatz.contacts.Contacts;
import de.erfahrungsschatz.contacts.PublicContacts;
import de.erfahrungsschatz.contacts.Reach;
import de.erfahrungsschatz.contacts.Reading;
import de.erfahrungsschatz.corpus.access.Viewer;
import de.erfahrungsschatz.corpus.document.Document;
import de.erfahrungsschatz.corpus.document.Person;
import de.erfahrungsschatz.corpus.document.Person.Role;
import de.erfahrungsschatz.corpus.document.Provenance;
import de.erfahrungsschatz.corpus.people.ConfirmedPeople;
import de.erfahrungsschatz.engine.port.DataFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How people are reached: what stands in pages and answers, for each viewer.
class ContactsShownTest {

    private static final LocalDate TODAY = LocalDate.now(Clock.system(ZoneId.of("Europe/Berlin")));
    private static final Basis CONSENT = new Basis.Consent(TODAY.minusDays(1), "2026-01");
    private static final List<Contact> HELD = List.of(contact("anna", Reach.PUBLIC, CONSENT, TODAY.plusDays(9)),
            contact("bert", Reach.NETWORK, CONSENT, TODAY.plusDays(9)),
            contact("cora", Reach.MEDIATED, CONSENT, TODAY.plusDays(9)),
            contact("dora", Reach.PUBLIC, new Basis.None(), TODAY.plusDays(9)),
            contact("emil", Reach.NETWORK, new Basis.None(), TODAY.plusDays(9)),
            contact("fred", Reach.PUBLIC, CONSENT, TODAY.minusDays(1)));

    @TempDir
    private Path folder = Path.of("");

    private DataFolder data = new DataFolder(Path.of(""));

    @BeforeEach
    void hold() throws IOException {
        data = new DataFolder(folder);
        data.makePrivatePart();
        Contacts.open(data.privatePart()).put(HELD);
    }

    @Test
    void members_are_shown_what_the_table_says() {
        try (Served open = served(Viewer.MEMBER, data.privatePart())) {
            assertThat(ways(open)).containsExactly("direct", "direct", "mediated", "mailbox", "mailbox",
                    "network-office");
            assertThat(open.get("/api/v1/experts/bert-probe--isenfurt").json().at("/expert/contact/phone").asString())
                    .isEqualTo("0999 bert");
            assertThat(open.get("/ansprechpersonen/bert-probe--isenfurt").text()).contains(
                    "mailto:bert@isenfurt.example",
                    "href=\"tel:0999\"");
            assertThat(open.get("/?q=Deich").text()).contains("expertbox").containsAnyOf("mailto:anna@", "mailto:bert@",
                    "mailto:box-");
            assertThat(Contacts.open(data.privatePart()).readings()).isEmpty();
        }
    }

    @Test
    void the_office_is_shown_all_that_has_a_basis_and_that_is_logged() {
        try (Served open = served(Viewer.OFFICE, data.privatePart())) {
            assertThat(ways(open)).containsExactly("direct", "direct", "direct", "mailbox", "mailbox",
                    "network-office");

            List<Reading> readings = Contacts.open(data.privatePart()).readings();
            assertThat(readings).hasSize(6).allMatch(reading -> reading.why().equals("Seite einer Person"));
            assertThat(readings.getFirst().who()).contains(System.getProperty("user.name"));
            open.get("/ansprechpersonen?q=Deich");
            assertThat(Contacts.open(data.privatePart()).readings()).hasSize(12).last()
                    .satisfies(reading -> assertThat(reading.why()).isEqualTo("Liste von Personen"));
        }
    }

    @Test
    void the_public_is_shown_what_was_published_even_where_the_settings_name_the_private_part() {
        try (Served open = served(Viewer.PUBLIC, data.privatePart())) {
            assertThat(ways(open)).containsOnly("network-office");

            publish();

            assertThat(ways(open)).containsExactly("direct", "network-office", "network-office", "mailbox",
                    "network-office", "network-office");
        }
    }

    @Test
    void what_is_published_later_is_shown_and_what_is_withdrawn_is_not_without_a_restart() {
        publish();
        try (Served open = served(Viewer.PUBLIC, null)) {
            assertThat(ways(open)).first().isEqualTo("direct");
            PublicContacts.NONE.write(data.part(PUBLIC));

            assertThat(ways(open)).containsOnly("network-office");
        }
    }

    @Test
    void while_the_published_file_is_broken_nobody_s_contact_is_shown() throws IOException {
        publish();
        try (Served open = served(Viewer.PUBLIC, null)) {
            Files.writeString(data.part(PUBLIC).resolve(PublicContacts.FILE), "{\"contacts\":[{\"id\":");

            assertThat(ways(open)).containsOnly("network-office");
        }
    }

    @Test
    void nothing_that_is_not_public_stands_in_any_answer_to_the_public() {
        publish();
        try (Served open = served(Viewer.PUBLIC, data.privatePart())) {
            String everything = targets().stream().map(target -> open.get(target).text())
                    .collect(Collectors.joining());

            assertThat(everything).contains("anna@isenfurt.example", "box-dora-amt@");
            secrets().forEach(secret -> assertThat(everything).doesNotContain(secret));
        }
    }

    @Test
    void the_search_for_what_is_not_public_would_find_it_were_it_there() {
        try (Served open = served(Viewer.MEMBER, data.privatePart())) {
            String everything = targets().stream().map(target -> open.get(target).text())
                    .collect(Collectors.joining());

            assertThat(secrets()).anyMatch(everything::contains);
        }
    }

    @Test
    void ids_that_are_one_person_share_the_contact() {
        PeopleConfig people = new PeopleConfig(true,
                new ConfirmedPeople(List.of(Set.of("anna-probe--isenfurt", "anna-alt--anderswo")), Set.of()), null,
                new ContactSettings(data.privatePart(), null));
        Contacts contacts = Contacts.open(data.privatePart());
        contacts.delete(Set.of("anna-probe--isenfurt"));
        Contact other = contact("anna", Reach.NETWORK, CONSENT, TODAY.plusDays(1));
        contacts.put(List.of(new Contact("anna-alt--anderswo", other.name(), "0999 alt", null, null, null,
                other.purpose(), other.basis(), other.reach(), other.expires(), other.confirmed(),
                other.confirmedBy())));
        try (Served open = Served.documents(folder, Viewer.MEMBER, people,
                ContactDesk.open(people.contacts(), data, Viewer.MEMBER), documents())) {
            assertThat(open.get("/api/v1/experts/anna-probe--isenfurt").json().at("/expert/contact/phone").asString())
                    .isEqualTo("0999 alt");
        }
    }

    private void publish() {
        PublicContacts.of(Contacts.open(data.privatePart()).all(), TODAY).write(data.part(PUBLIC));
    }

    private Served served(Viewer viewer, @Nullable Path privatePart) {
        Set<String> all = HELD.stream().map(Contact::personId).collect(Collectors.toSet());
        PeopleConfig people = new PeopleConfig(true, new ConfirmedPeople(List.of(), all), "office@netzwerk.example",
                new ContactSettings(privatePart, null));
        return Served.documents(folder, viewer, people, ContactDesk.open(people.contacts(), data, viewer),
                documents());
    }

    private static List<String> ways(Served open) {
        return HELD.stream().map(contact -> open.get("/api/v1/experts/" + contact.personId()).json()
                .at("/expert/contact/way").asString()).toList();
    }

    private static List<String> targets() {
        List<String> targets = new ArrayList<>(List.of("/?q=Deich", "/ansprechpersonen", "/ansprechpersonen?q=Deich",
                "/api/v1/experts", "/api/v1/experts?q=Deich", "/api/v1/search?q=Deich", "/api/v1/suggest?q=anna",
                "/dokument/deich-bericht", "/api/v1/documents/deich-bericht"));
        HELD.forEach(contact -> targets.addAll(List.of("/ansprechpersonen/" + contact.personId(),
                "/api/v1/experts/" + contact.personId())));
        return targets;
    }

    /// What only members or the office may see.
    private static List<String> secrets() {
        return Stream.concat(
                HELD.stream().skip(1).flatMap(contact -> Stream.of(contact.phone(), contact.email())),
                Stream.of("box-bert", "box-cora", "box-emil", "box-fred")).filter(Objects::nonNull).toList();
    }

    private static Contact contact(String name, Reach reach, Basis basis, LocalDate expires) {
        return new Contact(name + "-probe--isenfurt", name, "0999 " + name, name + "@isenfurt.example", "Amt",
                "box-" + name + "-amt@isenfurt.example", "Zweck", basis, reach, expires, TODAY, "konto");
    }

    private static List<Document> documents() {
        Draft draft = Draft.of("deich-bericht", PUBLIC, "Bericht über den Deich").date("2024");
        for (Contact contact : HELD) {
            String name = contact.name().substring(0, 1).toUpperCase(Locale.ROOT)
                    + contact.name().substring(1) + " Probe";
            draft = draft.person(new Person(name, Role.AUTHOR, null, null, "Stadt Isenfurt", null, null,
                    Provenance.rule("person.byline", null)));
        }
        return List.of(draft.passage("Der Deich hält.").document());
    }
}
