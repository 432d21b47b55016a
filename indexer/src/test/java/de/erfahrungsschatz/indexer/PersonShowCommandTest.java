package de.erfahrungsschatz.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.contacts.Basis;
import de.erfahrungsschatz.contacts.Contact;
import de.erfahrungsschatz.contacts.Contacts;
import de.erfahrungsschatz.contacts.Reach;
import de.erfahrungsschatz.contacts.Reader;
import de.erfahrungsschatz.contacts.consent.Answer;
import de.erfahrungsschatz.contacts.consent.ConsentText;
import de.erfahrungsschatz.contacts.consent.Invitations;
import de.erfahrungsschatz.contacts.consent.Token;
import de.erfahrungsschatz.engine.port.DataFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Who asks is told all that the database of contacts holds, what became of it included, and nothing of others.
class PersonShowCommandTest {

    private static final String ANNA = "anna-probe--gruenburg";
    private static final String BERT = "bert-probe--gruenburg";
    private static final Instant NOON = Instant.parse("2026-03-04T11:00:00Z");

    @TempDir
    private Path place = Path.of("");
    private Token token = Token.random();

    @BeforeEach
    void hold() throws IOException {
        DataFolder data = new DataFolder(place.resolve("data"));
        data.makePrivatePart();
        Contacts contacts = Contacts.open(data.privatePart());
        contacts.put(List.of(contact(ANNA, "Anna Probe"), contact(BERT, "Bert Probe")));
        contacts.read(Set.of(ANNA), new Reader("erika", "Rückruf", NOON));
        contacts.read(Set.of(BERT), new Reader("erika", "Rundbrief", NOON));
        Invitations invitations = new Invitations(contacts);
        Token objecting = invitations.invite(ANNA, NOON).orElseThrow();
        invitations.answer(objecting, new Answer.Objected(), ConsentText.shipped(), NOON);
        token = invitations.invite(ANNA, NOON).orElseThrow();
        assertThat(invitations.invite(BERT, NOON.plusSeconds(86_400))).isPresent();
    }

    @Test
    void the_report_tells_invitations_objections_and_readings() {
        String report = show(ANNA);

        assertThat(report).contains("Grundlage: keine, Sichtbarkeit: vermittelt, gilt bis");
        assertThat(report).contains("Offene Einladungen zur Einwilligung:",
                "- " + ANNA + ": eingeladen 2026-03-04 12:00, der Link gilt bis 2026-04-03 13:00",
                "Widerruf und Widerspruch:", "- " + ANNA + ": am 2026-03-04 widersprochen",
                "Von der Geschäftsstelle gelesen:", "- 2026-03-04 12:00, erika: Rückruf (" + ANNA + ")",
                ": Auskunft an die Person (" + ANNA + ")", "Anfragen an die Person sind nirgends gespeichert")
                .doesNotContain(token.text(), token.hash(), "bert", "Rundbrief");
    }

    @Test
    void so_does_json() {
        JsonNode dealings = JsonMapper.shared().readTree(show(ANNA, "--json")).get("dealings");

        assertThat(dealings.get("invitations").toString()).isEqualTo("[{\"personId\":\"" + ANNA
                + "\",\"made\":\"2026-03-04T11:00:00Z\",\"expires\":\"2026-04-03T11:00:00Z\"}]");
        assertThat(dealings.get("declined").toString())
                .isEqualTo("{\"" + ANNA + "\":{\"day\":\"2026-03-04\",\"objected\":true}}");
        assertThat(dealings.get("readings").valueStream().map(reading -> reading.get("why").asString()))
                .containsExactly("Rückruf", "Auskunft an die Person");
    }

    @Test
    void what_was_never_done_is_not_told() {
        String report = show(BERT);

        assertThat(report).contains("Offene Einladungen", "Rundbrief").doesNotContain("Widerruf und Widerspruch",
                "anna");
    }

    private String show(String... arguments) {
        StringWriter out = new StringWriter();
        int code = Main.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(out))
                .execute(Stream.concat(Stream.of("person", "show", "--data", place.resolve("data").toString()),
                        Stream.of(arguments)).toArray(String[]::new));
        assertThat(code).as(out.toString()).isZero();
        return out.toString();
    }

    private static Contact contact(String id, String name) {
        return new Contact(id, name, "0999 12", null, null, null, "Austausch", new Basis.None(), Reach.NETWORK,
                LocalDate.of(2099, 1, 1), LocalDate.of(2026, 1, 1), "konto");
    }
}
