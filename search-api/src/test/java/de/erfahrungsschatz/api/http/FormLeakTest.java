package de.erfahrungsschatz.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import de.erfahrungsschatz.api.library.Secrets;
import de.erfahrungsschatz.api.openapi.Reply;
import de.erfahrungsschatz.contacts.Contact;
import de.erfahrungsschatz.contacts.Contacts;
import de.erfahrungsschatz.contacts.consent.Invitations;
import de.erfahrungsschatz.engine.port.DataFolder;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What somebody of the public gets for a form, on the page and by mail, tells nothing that the public must not learn: as in [LeakTest], it
/// is read for secrets, and held against what a server sends that has never known any.
class FormLeakTest {

    private static final String OWN = "Origin: https://probe.example";
    private static final Pattern LINK = Pattern.compile("https://probe\\.example(/anfrage/[A-Za-z0-9_-]{43})");
    private static final int ROUNDS = 40;

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
    void no_answer_to_a_form_tells_anything() {
        try (Twins twins = Twins.open(folder, Door.USUAL.posting(mail.getSmtp().getPort()))) {
            RouteQuestions questions = Twins.questions();
            Set<Integer> seen = new TreeSet<>();
            for (String route : twins.knowing().forms()) {
                for (int round = 0; round < ROUNDS; round++) {
                    String target = questions.address(route);
                    String form = questions.form(route);
                    seen.add(twins.ask(target + "?" + form, server -> server.post(target, form, OWN)).status());
                }
            }
            assertThat(seen).contains(200, 400, 404, 410, 429);
        }
    }

    @Test
    void nor_does_a_letter_to_whoever_asks() throws Exception {
        try (Twins twins = Twins.open(folder, Door.USUAL.posting(mail.getSmtp().getPort()))) {
            int asked = 0;
            for (String person : Twins.NETWORK.released()) {
                ask(twins, person, asked++);
            }
            assertThat(List.of(mail.getReceivedMessages())).hasSizeGreaterThan(10);
        }
    }

    /// Asks a person, and confirms it; nothing is sent when the public may not see the person.
    private void ask(Twins twins, String person, int number) throws Exception {
        String target = "/ansprechpersonen/" + person + "/anfrage";
        String form = "name=Udo&email=udo" + number + "%40stadt.example&text=Wie%3F";
        int before = mail.getReceivedMessages().length;
        Reply reply = twins.ask(target, server -> server.post(target, form, OWN, "X-Forwarded-For: 192.0.2." + number));
        List<String> letters = letters(before);
        assertThat(letters).hasSize(reply.status() == 200 ? 2 : 0);
        if (!letters.isEmpty()) {
            assertThat(plain(letters.getFirst())).isEqualTo(plain(letters.getLast()));
            assertThat(Twins.NETWORK.secrets().in(letters.getFirst())).isEmpty();
            assertThat(twins.ask(target, server -> server
                    .post(link(server.equals(twins.knowing()) ? letters.getFirst() : letters.getLast()), "", OWN))
                    .status()).isEqualTo(200);
        }
    }

    @Test
    void whoever_has_a_link_sees_nothing_of_others() {
        try (Served open = Twins.FULL.served(folder, Twins.TODAY)) {
            Invitations invitations = new Invitations(Contacts.open(new DataFolder(folder).privatePart()));
            for (Contact contact : Twins.NETWORK.contacts()) {
                String link = "/einwilligung/"
                        + invitations.invite(contact.personId(), InstantSource.system().instant())
                                .orElseThrow().text();
                Secrets others = Twins.NETWORK.secrets().without(Twins.NETWORK.secrets().in(contact.toString()));

                assertThat(others.in(open.get(link).text())).isEmpty();
                assertThat(others.in(open.post(link, "decision=agree&reach=alle", OWN).text())).isEmpty();
                assertThat(others.in(open.post(link, "decision=object", OWN).text())).isEmpty();
            }
        }
    }

    private List<String> letters(int from) throws Exception {
        List<String> letters = new ArrayList<>();
        for (MimeMessage letter : List.of(mail.getReceivedMessages()).subList(from,
                mail.getReceivedMessages().length)) {
            letters.add(letter.getSubject() + "\n" + letter.getContent());
        }
        return letters;
    }

    private static String plain(String letter) {
        return LINK.matcher(letter).replaceAll("LINK");
    }

    private static String link(String letter) {
        Matcher link = LINK.matcher(letter);
        assertThat(link.find()).isTrue();
        return link.group(1);
    }
}
