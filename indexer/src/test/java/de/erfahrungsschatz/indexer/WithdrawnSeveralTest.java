package de.erfahrungsschatz.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.contacts.Basis;
import de.erfahrungsschatz.contacts.Contact;
import de.erfahrungsschatz.contacts.Contacts;
import de.erfahrungsschatz.contacts.Reach;
import de.erfahrungsschatz.corpus.access.Viewer;
import de.erfahrungsschatz.corpus.people.ConfirmedPeople;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import de.erfahrungsschatz.corpus.withdrawal.Ledger;
import de.erfahrungsschatz.corpus.withdrawal.LedgerFolder;
import de.erfahrungsschatz.engine.port.DataFolder;
import de.erfahrungsschatz.engine.port.Engine;
import de.erfahrungsschatz.engine.port.Generation;
import de.erfahrungsschatz.engine.port.QueryParser;
import de.erfahrungsschatz.engine.port.SearchIndex;
import de.erfahrungsschatz.engine.port.SearchRequest;
import de.erfahrungsschatz.indexer.person.HeldPeople;
import de.erfahrungsschatz.indexer.person.HeldPerson;
import de.erfahrungsschatz.indexer.review.FiledDocuments;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/// Somebody whom documents give several ids, and others, withdraw at once; who only bears the name stays.
class WithdrawnSeveralTest {

    private static final String CITY = "edda-querfurt--rabenstedt";
    private static final String BUREAU = "edda-querfurt--buero-deich";
    private static final String NAMESAKE = "edda-querfurt--hollerstadt";
    private static final String OTHER = "ole-lindwurm--rabenstedt";

    private final Engine engine = Engine.load();
    private final StringWriter out = new StringWriter();

    @TempDir
    private Path place = Path.of("");

    @BeforeEach
    void index() throws IOException {
        Files.createDirectories(documents());
        write("Deich.txt", "Edda Querfurt", "city: Rabenstedt", "der Deich hält");
        write("Graben.txt", "Edda Querfurt", "organisation: Büro Deich", "der Graben fließt");
        write("Brunnen.txt", "Edda Querfurt", "city: Hollerstadt", "der Brunnen läuft");
        write("Wall.txt", "Ole Lindwurm", "city: Rabenstedt", "der Wall steht");
        assertThat(run("index", documents().toString())).as("%s", out).isEqualTo(ExitCode.OK);
        assertThat(ids()).contains(CITY, BUREAU, NAMESAKE, OTHER);
        Contacts.open(data().privatePart()).put(List.of(contact(CITY, "Edda Querfurt"),
                contact(NAMESAKE, "Edda Querfurt"), contact(OTHER, "Ole Lindwurm")));
        out.getBuffer().setLength(0);
    }

    @Test
    void all_are_gone_after_one_run_with_one_proof_and_a_namesake_stays() {
        assertThat(run("person", "withdraw", CITY, BUREAU, OTHER)).as("%s", out).isEqualTo(ExitCode.OK);

        assertThat(out.toString()).contains("Ausgetragen werden Edda Querfurt (" + CITY + "); Edda Querfurt (" + BUREAU
                + "); Ole Lindwurm (" + OTHER + "); alles wird neu aufgebaut.").containsOnlyOnce("Bewiesen:")
                .containsOnlyOnce("- " + NAMESAKE).contains("Graben.txt", "Wall.txt");
        Ledger ledger = Ledger.read(ledger());
        assertThat(ledger.withdrawals()).hasSize(3);
        assertThat(List.of(CITY, BUREAU, OTHER)).allMatch(ledger::holds);
        assertThat(ledger.holds(NAMESAKE)).isFalse();
        assertThat(data().generation().map(Generation::number)).as("one run more").contains(2L);
        assertThat(ids()).doesNotContain(CITY, BUREAU, OTHER).contains(NAMESAKE);
        assertThat(Contacts.open(data().privatePart()).all()).extracting(Contact::personId).containsExactly(NAMESAKE);
        assertThat(texts("Brunnen")).contains("Edda Querfurt");
        assertThat(texts("Deich") + texts("Graben") + texts("Wall")).doesNotContain("Querfurt", "Lindwurm");
    }

    @Test
    void one_alone_leaves_what_stands_under_the_other_id() {
        assertThat(run("person", "withdraw", CITY)).as("%s", out).isEqualTo(ExitCode.OK);

        assertThat(ids()).doesNotContain(CITY).contains(BUREAU, NAMESAKE, OTHER);
        assertThat(texts("Graben")).contains("Edda Querfurt");
    }

    @Test
    void what_is_left_of_any_of_them_disproves_it() throws IOException {
        Path left = data().privatePart().resolve("note.txt");
        Files.writeString(left, "Lindwurm, Ole, und " + NAMESAKE + " heißt Edda Querfurt\n");

        assertThat(run("person", "withdraw", CITY, OTHER)).isEqualTo(ExitCode.INCOMPLETE);

        assertThat(out.toString()).contains("Der Name steht noch hier:", "note.txt", "Nicht bewiesen");
    }

    @Test
    void when_one_is_not_known_nothing_is_done() {
        assertThat(run("person", "withdraw", CITY, "niemand--nirgends")).isEqualTo(ExitCode.USAGE);

        assertThat(out.toString()).contains("Über \"niemand--nirgends\" ist nichts gespeichert.");
        assertThat(ids()).contains(CITY);
        assertThat(ledger().ledger()).doesNotExist();
    }

    @Test
    void who_is_named_twice_or_confirmed_to_be_one_is_entered_once() throws IOException {
        Files.createDirectories(ledger().path());
        Files.writeString(ledger().path().resolve("people.yaml"), "same:\n  - [" + CITY + ", " + BUREAU + "]\n");

        assertThat(run("person", "withdraw", CITY, BUREAU, CITY)).as("%s", out).isEqualTo(ExitCode.OK);

        assertThat(Ledger.read(ledger()).withdrawals()).hasSize(1);
        assertThat(out.toString()).contains("Ausgetragen wird Edda Querfurt (" + BUREAU + ", " + CITY + ");");
        assertThat(ids()).doesNotContain(CITY, BUREAU).contains(NAMESAKE);
    }

    private List<String> ids() {
        try (SearchIndex index = engine.open(data())) {
            return new HeldPeople(FiledDocuments.of(data(), index).all(), ConfirmedPeople.NONE,
                    index.vocabularies(Viewer.OFFICE).get(VocabularyName.CITIES)).all().stream()
                    .map(HeldPerson::id).toList();
        }
    }

    /// All that the office reads of the documents that are found with a word.
    private String texts(String word) {
        try (SearchIndex index = engine.open(data())) {
            return index.search(Viewer.OFFICE, SearchRequest.of(QueryParser.parse(word))).hits().toString();
        }
    }

    private void write(String name, String person, String place, String sentence) throws IOException {
        Path file = documents().resolve(name);
        String subject = name.replace(".txt", "");
        Files.writeString(file, "Gespräch über den " + subject + "\n\n" + person + " sagt, " + sentence + ".\n");
        Files.writeString(file.resolveSibling(name + ".yaml"),
                "people:\n  - name: \"" + person + "\"\n    role: interviewee\n    " + place + "\n");
    }

    private static Contact contact(String id, String name) {
        LocalDate day = LocalDate.of(2026, 1, 1);
        return new Contact(id, name, "0999 12", null, null, null, "Rückfragen", new Basis.Consent(day, "1"),
                Reach.NETWORK, LocalDate.of(2999, 1, 1), day, "amt");
    }

    private Path documents() {
        return place.resolve("documents");
    }

    private DataFolder data() {
        return new DataFolder(place.resolve("data"));
    }

    private LedgerFolder ledger() {
        return LedgerFolder.usual(data().root(), null);
    }

    private int run(String... arguments) {
        CommandLine line = Main.commandLine();
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(out, true));
        return line.execute(Stream.concat(Stream.of(arguments), Stream.of("--data", data().root().toString()))
                .toArray(String[]::new));
    }
}
