package de.erfahrungsschatz.api.http;

import static de.erfahrungsschatz.corpus.access.Visibility.MEMBERS;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import de.erfahrungsschatz.api.config.ContactSettings;
import de.erfahrungsschatz.api.config.PeopleConfig;
import de.erfahrungsschatz.api.contact.ContactDesk;
import de.erfahrungsschatz.api.library.Draft;
import de.erfahrungsschatz.api.openapi.Reply;
import de.erfahrungsschatz.contacts.Basis;
import de.erfahrungsschatz.contacts.Contact;
import de.erfahrungsschatz.contacts.Contacts;
import de.erfahrungsschatz.contacts.Reach;
import de.erfahrungsschatz.contacts.mail.MailServer;
import de.erfahrungsschatz.contacts.mail.MailServer.Security;
import de.erfahrungsschatz.corpus.access.Viewer;
import de.erfahrungsschatz.corpus.document.Document;
import de.erfahrungsschatz.corpus.document.Person;
import de.erfahrungsschatz.corpus.document.Person.Role;
import de.erfahrungsschatz.corpus.document.Provenance;
import de.erfahrungsschatz.corpus.people.ConfirmedPeople;
import de.erfahrungsschatz.engine.port.DataFolder;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The way of an enquiry, through a real mail server.
class EnquiryRoutesTest {

    private static final String FORM = "/ansprechpersonen/cora-probe--isenfurt/anfrage";
    private static final String FILLED = "name=Udo+Frager&email=udo%40stadt.example&text=Wie+hoch%3F%0D%0AGr%C3%BC%C3%9Fe";
    private static final String OWN = "Origin: https://probe.example";
    private static final Pattern LINK = Pattern.compile("https://probe\\.example(/anfrage/[A-Za-z0-9_-]{43})");

    @TempDir
    private Path folder = Path.of("");

    private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void open() {
        mail.start();
    }

    @AfterEach
    void close() {
        mail.stop();
    }

    @Test
    void an_enquiry_reaches_the_office_when_its_sender_has_confirmed_it_and_once_only() throws Exception {
        try (Served open = served(true)) {
            assertThat(open.get("/ansprechpersonen/cora-probe--isenfurt").text()).contains("href=\"" + FORM + "\"")
                    .doesNotContain("mailto:");
            assertThat(open.get("/api/v1/experts/cora-probe--isenfurt").json().at("/expert/contact/form").asString())
                    .isEqualTo(FORM);
            assertThat(open.get(FORM).text()).contains("Anfrage an Cora Probe");
            assertThat(open.post(FORM, FILLED, OWN).text()).contains("Bitte bestätigen Sie Ihre Anfrage");
            assertThat(recipients()).containsExactly("udo@stadt.example");
            String link = link();

            assertThat(open.get(link).status()).isEqualTo(200);
            assertThat(open.send("HEAD", link).status()).isEqualTo(200);
            assertThat(recipients()).hasSize(1);
            assertThat(open.post(link, "", OWN).text()).contains("Ihre Anfrage ist unterwegs");

            assertThat(recipients()).containsExactly("udo@stadt.example", "office@netzwerk.example");
            MimeMessage passedOn = mail.getReceivedMessages()[1];
            assertThat(passedOn.getContent().toString()).contains("Cora Probe", "Udo Frager", "udo@stadt.example",
                    "Wie hoch?", "Grüße");
            assertThat(passedOn.getReplyTo()[0]).hasToString("udo@stadt.example");
            Reply again = open.post(link, "", OWN);
            assertThat(again.status()).isEqualTo(410);
            assertThat(again.text()).isEqualTo(open.post("/anfrage/niemals", "", OWN).text());
            assertThat(recipients()).hasSize(2);
        }
    }

    @Test
    void the_address_of_the_person_stands_in_no_letter_and_on_no_page() throws Exception {
        try (Served open = served(true)) {
            String pages = open.get(FORM).text() + open.post(FORM, FILLED, OWN).text();
            String link = link();
            pages += open.get(link).text() + open.post(link, "", OWN).text();

            assertThat(pages + letters()).doesNotContain("cora@isenfurt.example", "0999 12345");
            assertThat(letters()).contains("cora-probe--isenfurt");
        }
    }

    @Test
    void another_site_cannot_ask_in_the_name_of_its_visitors() throws Exception {
        try (Served open = served(true)) {
            for (String origin : List.of("Origin: https://anderswo.example", "Origin: null", "Accept: */*",
                    "Origin: https://probe.example.anderswo.example", "Sec-Fetch-Site: cross-site",
                    "Sec-Fetch-Site: none")) {
                assertThat(open.post(FORM, FILLED, origin).status()).as(origin).isEqualTo(403);
                assertThat(open.post("/anfrage/niemals", "", origin).status()).as(origin).isEqualTo(403);
            }
            assertThat(recipients()).isEmpty();
            assertThat(open.post(FORM, FILLED, "Origin: http://localhost:" + open.port()).status()).isEqualTo(200);
        }
    }

    @Test
    void what_is_filled_in_wrongly_is_told_and_the_rest_is_kept() throws Exception {
        try (Served open = served(true)) {
            Reply reply = open.post(FORM, "name=Udo&email=udo%22%3E%3Cb%3E&text=", OWN);

            assertThat(reply.status()).isEqualTo(400);
            assertThat(reply.text()).contains("E-Mail-Adresse fehlt oder ist nicht vollständig", "Die Anfrage fehlt",
                    "value=\"Udo\"", "aria-invalid=\"true\"").doesNotContain("<b>");
            assertThat(open.post(FORM, "name=U&email=u%40s.example&text=" + "x".repeat(4_001), OWN).status())
                    .isEqualTo(400);
            assertThat(open.post(FORM, "name=U%0D%0ABcc%3A+x%40y.example&email=u%40s.example&text=x", OWN).status())
                    .isEqualTo(200);
            assertThat(recipients()).containsExactly("u@s.example");
        }
    }

    @Test
    void nobody_is_flooded() throws Exception {
        try (Served open = served(true)) {
            for (int i = 0; i < 3; i++) {
                assertThat(open.post(FORM, FILLED, OWN, "X-Forwarded-For: 192.0.2." + i).status()).isEqualTo(200);
            }
            Reply refused = open.post(FORM, FILLED.replace("udo", "UDO"), OWN, "X-Forwarded-For: 192.0.2.99");
            assertThat(refused.status()).as("the same mailbox").isEqualTo(429);
            assertThat(refused.text()).contains("zu viele Anfragen");
            for (int i = 0; i < 5; i++) {
                open.post(FORM, FILLED.replace("udo", "a" + i), OWN, "X-Forwarded-For: 192.0.2.7, 2001:db8::" + i);
            }
            assertThat(open.post(FORM, FILLED.replace("udo", "b"), OWN, "X-Forwarded-For: 2001:db8::ffff").status())
                    .as("the same network").isEqualTo(429);
            assertThat(recipients()).hasSize(8);
        }
    }

    @Test
    void while_the_mail_server_is_away_nothing_is_lost() throws Exception {
        try (Served open = served(true)) {
            open.post(FORM, FILLED, OWN);
            String link = link();
            int port = mail.getSmtp().getPort();
            mail.stop();
            assertThat(open.post(link, "", OWN).status()).isEqualTo(503);
            assertThat(open.post(FORM, FILLED, OWN).status()).isEqualTo(503);

            GreenMail again = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
            again.start();
            try {
                assertThat(open.post(link, "", OWN).status()).isEqualTo(200);
                assertThat(again.getReceivedMessages()).hasSize(1);
            } finally {
                again.stop();
            }
        }
    }

    @Test
    void who_is_not_shown_cannot_be_asked() throws Exception {
        try (Served open = served(true)) {
            String never = open.get("/ansprechpersonen/niemand--nirgends/anfrage").text();
            assertThat(open.get("/ansprechpersonen/A/anfrage").text()).isEqualTo(never);
            assertThat(open.post("/ansprechpersonen/niemand--nirgends/anfrage", FILLED, OWN).status()).isEqualTo(404);
            assertThat(recipients()).isEmpty();
        }
        PeopleConfig people = people(true);
        try (Served open = Served.documents(folder.resolve("public"), Viewer.PUBLIC, people,
                ContactDesk.open(people.contacts(), new DataFolder(folder.resolve("public")), Viewer.PUBLIC),
                List.of(document()))) {
            assertThat(open.get(FORM).status()).isEqualTo(404);
            assertThat(open.post(FORM, FILLED, OWN).status()).isEqualTo(404);
        }
    }

    @Test
    void without_a_mail_server_there_is_no_form() throws Exception {
        try (Served open = served(false)) {
            assertThat(open.get(FORM).status()).isEqualTo(404);
            assertThat(open.get("/ansprechpersonen/cora-probe--isenfurt").text()).doesNotContain("/anfrage")
                    .contains("mailto:office@netzwerk.example");
        }
    }

    private Served served(boolean withMail) throws IOException {
        DataFolder data = new DataFolder(folder);
        data.makePrivatePart();
        Contacts.open(data.privatePart()).put(List.of(new Contact("cora-probe--isenfurt", "Cora Probe", "0999 12345",
                "cora@isenfurt.example", null, null, "Zweck", new Basis.Consent(LocalDate.of(2020, 1, 1), "1"),
                Reach.MEDIATED, LocalDate.of(2099, 1, 1), LocalDate.of(2020, 1, 1), "konto")));
        PeopleConfig people = people(withMail);
        return Served.documents(folder, Viewer.MEMBER, people, ContactDesk.open(people.contacts(), data, Viewer.MEMBER),
                List.of(document()));
    }

    private PeopleConfig people(boolean withMail) {
        @Nullable
        MailServer server = withMail
                ? new MailServer("127.0.0.1", mail.getSmtp().getPort(), Security.NONE, null, null, "netz@netz.example")
                : null;
        return new PeopleConfig(true, ConfirmedPeople.NONE, "office@netzwerk.example",
                new ContactSettings(new DataFolder(folder).privatePart(), server));
    }

    private static Document document() {
        return Draft.of("deich-bericht", MEMBERS, "Bericht über den Deich").date("2024")
                .person(new Person("Cora Probe", Role.AUTHOR, null, null, "Stadt Isenfurt", null, null,
                        Provenance.rule("person.byline", null)))
                .passage("Der Deich hält.").document();
    }

    private List<String> recipients() {
        return List.of(mail.getReceivedMessages()).stream().map(EnquiryRoutesTest::recipient).toList();
    }

    private static String recipient(MimeMessage message) {
        try {
            return message.getAllRecipients()[0].toString();
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private String letters() {
        return String.join("\n", List.of(mail.getReceivedMessages()).stream().map(GreenMailUtil::getWholeMessage)
                .toList());
    }

    private String link() throws Exception {
        Matcher link = LINK.matcher(mail.getReceivedMessages()[0].getContent().toString());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }
}
