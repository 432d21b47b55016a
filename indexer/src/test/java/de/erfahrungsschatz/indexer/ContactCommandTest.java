package de.erfahrungsschatz.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import de.erfahrungsschatz.contacts.Basis;
import de.erfahrungsschatz.contacts.Contact;
import de.erfahrungsschatz.contacts.Contacts;
import de.erfahrungsschatz.contacts.PublicContacts;
import de.erfahrungsschatz.contacts.Reach;
import de.erfahrungsschatz.contacts.Reader;
import de.erfahrungsschatz.contacts.Reading;
import de.erfahrungsschatz.contacts.consent.Answer;
import de.erfahrungsschatz.contacts.consent.ConsentText;
import de.erfahrungsschatz.contacts.consent.Invitations;
import de.erfahrungsschatz.contacts.consent.Token;
import de.erfahrungsschatz.corpus.withdrawal.Ledger;
import de.erfahrungsschatz.corpus.withdrawal.LedgerFolder;
import de.erfahrungsschatz.engine.port.DataFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class ContactCommandTest {

    private static final String HEAD = "Name;Stadt;Telefon;EMail;Amt;Funktionspostfach;Grundlage;Grundlage_Text;"
            + "Grundlage_seit;Sichtbarkeit;Ablauf\n";

    private static final Pattern LINK = Pattern.compile("https://netz\\.example/einwilligung/([A-Za-z0-9_-]{43})\\s");

    @TempDir
    private Path place = Path.of("");

    private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private String out = "";
    private String err = "";

    @Test
    void a_table_as_a_spreadsheet_saves_it_is_taken_in() throws IOException {
        Path file = place.resolve("liste.csv");
        Files.writeString(file, HEAD + "Dr. Zoë Müßig;Grünburg;'+49 999 12;zoe@stadt.example;Amt;amt@stadt.example;"
                + "einwilligung;2026-01;1.2.2026;öffentlich;31.12.2099\n;;;;;;;;;;\n", Charset.forName("windows-1252"));

        assertThat(call("import", file.toString())).isZero();

        assertThat(held()).containsExactly(new Contact("zoe-muessig--gruenburg", "Dr. Zoë Müßig", "+49 999 12",
                "zoe@stadt.example", "Amt", "amt@stadt.example", "Austausch zwischen den Städten des Netzwerks",
                new Basis.Consent(LocalDate.of(2026, 2, 1), "2026-01"), Reach.PUBLIC, LocalDate.of(2099, 12, 31),
                held().getFirst().confirmed(), System.getProperty("user.name")));
    }

    @Test
    void what_is_not_said_is_settled_in_favour_of_the_person() throws IOException {
        call("import", write("liste.csv", "name,stadt,telefon\nAnna Probe,Grünburg,0999 1\n"));

        Contact contact = held().getFirst();
        assertThat(contact.basis()).isEqualTo(new Basis.None());
        assertThat(contact.reach()).isEqualTo(Reach.MEDIATED);
        assertThat(contact.expires()).isEqualTo(contact.confirmed().plusYears(2));
    }

    @Test
    void of_bad_rows_the_line_is_told_and_the_others_are_taken_in() throws IOException {
        String file = write("liste.csv", """
                name;stadt;email;sichtbarkeit;ablauf
                Anna Probe;Grünburg;anna@stadt.example;netzwerk;2099-01-01
                Bert Probe;Grünburg;bert(at)stadt;netzwerk;2099-01-01
                Probe;Grünburg;;;
                Cora Probe;Grünburg;;alle;
                Dora Probe;Grünburg;;;31.2.2099
                Emil Probe;Grünburg
                ;Grünburg;;;
                Anna Probe;Grünburg;;;
                Fred Probe;Grünburg;;;
                """);

        assertThat(call("import", file)).isEqualTo(ExitCode.INCOMPLETE);

        assertThat(held()).extracting(Contact::name).containsExactly("Anna Probe", "Fred Probe");
        assertThat(err.lines()).hasSize(7).allMatch(line -> line.startsWith(file + ":"));
        assertThat(err).contains(file + ":3: \"bert(at)stadt\" geht nicht als email.", ":4: Es fehlt die Kennung",
                ":5: \"alle\" geht nicht als sichtbarkeit.", ":6: \"31.2.2099\" geht nicht als ablauf.",
                ":7: Die Zeile hat 2 Zellen", ":8: \"name\" fehlt.",
                ":9: Die Person anna-probe--gruenburg steht schon");
        assertThat(out).startsWith("2 Kontakte eingelesen, 7 Fehler.");
    }

    @Test
    void who_has_withdrawn_is_not_taken_in_again() throws IOException {
        Ledger.enter(LedgerFolder.usual(place.resolve("data"), null), LocalDate.of(2026, 3, 4),
                List.of("bert-probe--gruenburg"), List.of("Bert Probe"));

        assertThat(call("import", write("liste.csv", "name;stadt\nAnna Probe;Grünburg\nBert Probe;Grünburg\n")))
                .isEqualTo(ExitCode.OK);

        assertThat(held()).extracting(Contact::name).containsExactly("Anna Probe");
        assertThat(out).startsWith("1 Kontakt eingelesen. Veröffentlicht");
        assertThat(err).contains("nicht wieder aufgenommen").doesNotContain("Bert");
    }

    @Test
    void a_column_that_nobody_knows_leaves_everything_as_it_was() throws IOException {
        assertThat(call("import", write("liste.csv", "name;stadt;telfon\nAnna Probe;Grünburg;0999 1\n")))
                .isEqualTo(ExitCode.INCOMPLETE);

        assertThat(err).contains("\"telfon\"", "Ist \"telefon\" gemeint?");
        assertThat(held()).isEmpty();
    }

    @Test
    void quotation_marks_that_never_end_are_told() throws IOException {
        assertThat(call("import", write("liste.csv", "name;stadt\nAnna Probe;Grünburg\n\"Bert Probe;Grünburg\n")))
                .isEqualTo(ExitCode.INCOMPLETE);

        assertThat(err).contains("Anführungszeichen").doesNotContain("Exception");
    }

    @ParameterizedTest
    @CsvSource({"csv, csv", "vcard, vcf"})
    void what_is_exported_can_be_imported_as_it_was(String format, String ending) throws IOException {
        Contacts contacts = open();
        LocalDate day = LocalDate.of(2026, 3, 4);
        contacts.put(List.of(
                new Contact("anna-probe--gruenburg", "Dr. Anna Probe", "+49 999 12-34", "anna@stadt.example",
                        "Amt für Grün; \"Parks\", Teiche", "gruen@stadt.example", "Fragen zu Teichen",
                        new Basis.Consent(day, "2026-01"), Reach.PUBLIC, day.plusYears(2), day, "konto"),
                new Contact("bert-probe--gruenburg", "Bert Probe", null, null, null, null, "Zweck",
                        new Basis.OtherBasis("=Art. 6 Abs. 1 lit. e", day), Reach.NETWORK, day, day, "konto"),
                new Contact("cora-probe--gruenburg", "Cora Probe", "0999 7", null, null, null, "Zweck",
                        new Basis.None(), Reach.MEDIATED, day, day, "konto")));
        List<Contact> before = contacts.all();

        assertThat(call("export", "--format", format)).isZero();
        String file = write("liste." + ending, out);
        before.forEach(contact -> contacts.delete(Set.of(contact.personId())));
        assertThat(call("import", file)).as(err).isZero();

        assertThat(contacts.all()).isEqualTo(before);
    }

    @Test
    void cards_of_other_programs_are_taken_in_and_bad_ones_told_with_their_line() throws IOException {
        String file = write("karten.vcf", """
                BEGIN:VCARD
                VERSION:3.0
                FN:Anna Probe
                N:Probe;Anna;;;
                ORG:Stadt Grünburg;Amt für Grün
                TEL;TYPE=work:0999 1234
                EMAIL:anna@stadt.example
                ADR:;;Markt 1;Grünburg;;00000;
                END:VCARD
                BEGIN:VCARD
                VERSION:3.0
                FN:Bert Probe
                EMAIL:bert@stadt.example
                END:VCARD
                """);

        assertThat(call("import", file)).isEqualTo(ExitCode.INCOMPLETE);

        assertThat(held()).singleElement().satisfies(contact -> {
            assertThat(contact.personId()).isEqualTo("anna-probe--gruenburg");
            assertThat(contact.phone()).isEqualTo("0999 1234");
            assertThat(contact.office()).isEqualTo("Amt für Grün");
        });
        assertThat(err).startsWith(file + ":10: Es fehlt die Kennung");
    }

    @Test
    void every_export_and_every_list_is_logged() throws IOException {
        call("import", write("liste.csv", "name;stadt;sichtbarkeit\nAnna Probe;Grünburg;netzwerk\n"));
        call("export", "--format", "csv");
        call("due");

        assertThat(open().readings()).extracting(Reading::why).containsExactly("Ausgabe als csv",
                "Liste der fälligen Kontakte");
    }

    @Test
    void readings_are_listed_by_whom_when_and_why_without_what_stood_there() throws IOException {
        call("readings");
        assertThat(out).isEqualTo("Kein Kontakt wurde gelesen." + System.lineSeparator());
        call("import", write("liste.csv", """
                name;stadt;telefon;email
                Anna Probe;Grünburg;0999 1;a@x.example
                Bert Probe;Grünburg;0999 2;b@x.example
                """));
        Instant march = Instant.parse("2026-03-04T23:30:00Z");
        open().read(Set.of("anna-probe--gruenburg"), new Reader("erika", "Rückruf", march));
        open().read(Set.of("bert-probe--gruenburg"), new Reader("erika", "Rückruf", march.plusSeconds(7200)));
        open().delete(Set.of("bert-probe--gruenburg"));

        assertThat(call("readings")).isZero();

        assertThat(out.lines()).containsExactly("2026-03-05 00:30, erika: Rückruf (anna-probe--gruenburg)",
                "2026-03-05 02:30, erika: Rückruf (inzwischen gelöscht)", "Gelesen: 2.");
        assertThat(call("readings", "--since", "2026-03-05")).isZero();
        assertThat(out.lines()).hasSize(3);
        assertThat(call("readings", "--since", "2026-03-06")).isZero();
        assertThat(out).isEqualTo("Kein Kontakt wurde gelesen." + System.lineSeparator());
        assertThat(call("readings", "--json", "--since", "2026-01-01")).isZero();
        assertThat(out.replaceAll("\\s+", "")).isEqualTo("""
                [{"who":"erika","why":"Rückruf","when":"2026-03-04T23:30:00Z","personId":"anna-probe--gruenburg"},\
                {"who":"erika","why":"Rückruf","when":"2026-03-05T01:30:00Z","personId":null}]""");
        assertThat(call("readings", "--since", "gestern")).isEqualTo(ExitCode.USAGE);
        assertThat(err).startsWith("\"gestern\" geht nicht als --since TAG: Nur ab diesem Tag");
        assertThat(open().readings()).as("listing readings is none").hasSize(2);
    }

    @Test
    void due_is_what_has_no_basis_has_expired_or_will_within_sixty_days() throws IOException {
        LocalDate today = ContactData.today();
        call("import", write("liste.csv", "name;stadt;grundlage;grundlage_text;grundlage_seit;ablauf\n"
                + "Anna Gut;X;einwilligung;1;2020-01-01;" + today.plusDays(61) + "\n"
                + "Bert Bald;X;einwilligung;1;2020-01-01;" + today.plusDays(59) + "\n"
                + "Cora Ohne;X;keine;;;" + today.plusDays(300) + "\n"
                + "Dora Vorbei;X;einwilligung;1;2020-01-01;" + today.minusDays(1) + "\n"));

        assertThat(call("due")).isZero();

        assertThat(out.lines()).hasSize(4);
        assertThat(out).doesNotContain("Anna Gut").contains("Fällig: 3.").containsSubsequence("Dora Vorbei",
                "Cora Ohne", "Bert Bald");
    }

    @Test
    void due_tells_who_need_not_be_asked_again() throws IOException {
        call("import", write("liste.csv", "name;stadt\nCora Ohne;X\n"));
        Invitations invitations = new Invitations(open());
        Token link = invitations.invite("cora-ohne--x", ContactData.now()).orElseThrow();
        invitations.answer(link, new Answer.Objected(), ConsentText.shipped(), ContactData.now());

        assertThat(call("due")).isZero();

        assertThat(out).contains("Die Person hat am " + ContactData.today() + " widersprochen.");
    }

    @Test
    void only_public_contacts_are_published() throws IOException {
        call("import", write("liste.csv", """
                name;stadt;telefon;grundlage;grundlage_text;grundlage_seit;sichtbarkeit
                Anna Probe;X;0999 111;einwilligung;1;2020-01-01;öffentlich
                Bert Probe;X;0999 222;einwilligung;1;2020-01-01;netzwerk
                Cora Probe;X;0999 333;keine;;;öffentlich
                """));

        assertThat(call("publish")).isZero();

        assertThat(out).isEqualTo("1 Kontakt ist veröffentlicht." + System.lineSeparator());
        assertThat(place.resolve("data/public").resolve(PublicContacts.FILE)).content().contains("0999 111")
                .doesNotContain("222", "333", "Bert", "Cora");
    }

    @Test
    void a_database_that_is_none_is_told_in_one_sentence() throws IOException {
        Files.createDirectories(place.resolve("data/private"));
        Files.writeString(place.resolve("data/private").resolve(Contacts.FILE), "x".repeat(5_000));

        assertThat(call("due")).isEqualTo(ExitCode.USAGE);

        assertThat(err.lines()).hasSize(1);
        assertThat(err).contains("keine Datenbank mit Kontakten");
    }

    @Test
    void who_is_invited_gets_a_letter_with_a_link_that_works() throws Exception {
        Path settings = mailSettings();
        call("import", write("liste.csv", "name;stadt;email\nAnna Probe;X;anna@x.example\nBert Probe;X;\n"));

        assertThat(call("invite", "anna-probe--x", "--config", settings.toString())).as(err).isZero();

        assertThat(mail.getReceivedMessages()).hasSize(1);
        Matcher link = LINK.matcher(mail.getReceivedMessages()[0].getContent().toString());
        assertThat(link.find()).isTrue();
        assertThat(new Invitations(open()).find(new Token(link.group(1)), ContactData.now())).hasValueSatisfying(
                contact -> assertThat(contact.personId()).isEqualTo("anna-probe--x"));
        assertThat(open().readings()).extracting(Reading::why).containsExactly("Einladung zur Einwilligung");
        assertThat(call("invite", "bert-probe--x", "--config", settings.toString())).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(out).contains("keine eigene E-Mail-Adresse", "--print");
        assertThat(call("invite", "bert-probe--x", "--print", "--config", settings.toString())).isZero();
        assertThat(out).matches("https://netz\\.example/einwilligung/[A-Za-z0-9_-]{43}\\R");
        assertThat(call("invite", "niemand--x", "--config", settings.toString())).isEqualTo(ExitCode.USAGE);
        assertThat(err).contains("kein Kontakt gespeichert");
        assertThat(call("invite", "anna-probe--x")).isEqualTo(ExitCode.USAGE);
        assertThat(err).contains("baseUrl");
    }

    @Test
    void who_is_about_to_expire_is_reminded_once() throws Exception {
        Path settings = mailSettings();
        LocalDate today = ContactData.today();
        call("import", write("liste.csv", "name;stadt;email;grundlage;grundlage_text;grundlage_seit;ablauf\n"
                + "Anna Probe;X;anna@x.example;einwilligung;1;2020-01-01;" + today.plusDays(30) + "\n"
                + "Bert Probe;X;bert@x.example;einwilligung;1;2020-01-01;" + today.plusDays(90) + "\n"
                + "Cora Probe;X;cora@x.example;keine;;;" + today.plusDays(30) + "\n"));

        assertThat(call("remind", "--config", settings.toString())).isZero();
        assertThat(out).endsWith("Erinnert: 1 von 1." + System.lineSeparator());
        assertThat(call("remind", "--config", settings.toString())).isZero();
        assertThat(out).isEqualTo("Erinnert: 0 von 0." + System.lineSeparator());

        assertThat(mail.getReceivedMessages()).singleElement().satisfies(letter -> {
            assertThat(letter.getAllRecipients()[0]).hasToString("anna@x.example");
            assertThat(letter.getSubject()).contains("läuft ab");
        });
    }

    @Test
    void what_a_person_has_withdrawn_no_old_list_brings_back() throws Exception {
        String file = write("liste.csv", """
                name;stadt;telefon;grundlage;grundlage_text;grundlage_seit;sichtbarkeit
                Anna Probe;X;0999 1;einwilligung;1;2020-01-01;öffentlich
                """);
        call("import", file);
        Invitations invitations = new Invitations(open());
        invitations.answer(invitations.invite("anna-probe--x", ContactData.now()).orElseThrow(),
                new Answer.Withdrawn(), ConsentText.shipped(), ContactData.now());

        assertThat(call("import", file)).isZero();

        assertThat(err).contains("Anna Probe (anna-probe--x) hat selbst anders entschieden");
        assertThat(held().getFirst().phone()).isNull();
    }

    private Path mailSettings() throws IOException {
        mail.start();
        return Files.writeString(place.resolve("indexer.yaml"),
                "baseUrl: https://netz.example/\nmail: {host: 127.0.0.1, "
                        + "port: " + mail.getSmtp().getPort() + ", security: none, sender: netz@netz.example}\n");
    }

    @AfterEach
    void close() {
        mail.stop();
    }

    private int call(String... arguments) {
        StringWriter said = new StringWriter();
        StringWriter complained = new StringWriter();
        CommandLine line = Main.commandLine().setOut(new PrintWriter(said)).setErr(new PrintWriter(complained));
        List<String> all = new ArrayList<>(List.of("contact"));
        all.addAll(List.of(arguments));
        all.addAll(List.of("--data", place.resolve("data").toString()));
        int code = line.execute(all.toArray(String[]::new));
        out = said.toString();
        err = complained.toString();
        return code;
    }

    private String write(String name, String content) throws IOException {
        return Files.writeString(place.resolve(name), content).toString();
    }

    private Contacts open() {
        try {
            DataFolder folder = new DataFolder(place.resolve("data"));
            folder.makePrivatePart();
            return Contacts.open(folder.privatePart());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Contact> held() {
        return open().all();
    }
}
