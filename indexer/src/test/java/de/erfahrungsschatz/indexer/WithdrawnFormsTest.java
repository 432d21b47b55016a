package de.erfahrungsschatz.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.corpus.access.Viewer;
import de.erfahrungsschatz.corpus.withdrawal.Ledger;
import de.erfahrungsschatz.corpus.withdrawal.LedgerFolder;
import de.erfahrungsschatz.engine.port.DataFolder;
import de.erfahrungsschatz.engine.port.Engine;
import de.erfahrungsschatz.engine.port.Filters;
import de.erfahrungsschatz.engine.port.QueryParser;
import de.erfahrungsschatz.engine.port.SearchIndex;
import de.erfahrungsschatz.engine.port.SearchRequest;
import de.erfahrungsschatz.engine.port.Sort;
import de.erfahrungsschatz.indexer.proof.DataSearch;
import de.erfahrungsschatz.indexer.proof.SoughtName;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/// However real files write a withdrawn name, nothing of it is left in the data folder, not even the surname, and what is left is noticed.
class WithdrawnFormsTest {

    private static final String ID = "zoe-foell--rabenstedt";
    private static final String OLDER = "zoe-foell-janssen--rabenstedt";

    private final Engine engine = Engine.load();
    private final StringWriter out = new StringWriter();

    @TempDir
    private Path place = Path.of("");

    @BeforeEach
    void index() throws IOException {
        write("Gespräch.txt", """
                Gespräch über den Deich

                Zoë Föll (ZF) leitet in Rabenstedt die Föllrunde. Die FÖLLRUNDE tagte am Deich, und F ö l l sprach.

                Z o ë  F ö l l: Der Deich hält. Z. F. nickte, Frau Fo\u0308ll auch, und Fö\u00ADll blieb bei Fölls Plan.

                ZF: Die Möllerei am Wasser und der Vogelschutz gehören dazu.
                """);
        write("Gespräch.txt.yaml",
                "people:\n  - {name: Zoë Föll, role: interviewee, city: Rabenstedt}\n");
        write("Seite.html", """
                <html><head><title>Der Wall</title></head><body><p>Am Wall sprach Zo&euml; <b>F&ouml;ll</b>,
                im Quelltext Zo&amp;euml; F&amp;ouml;ll.</p><p>Siehe <a href="https://stadt.example/Zo%C3%AB-F%C3%B6ll">dort</a>:
                https://stadt.example/Zo%C3%AB-F%C3%B6ll</p></body></html>
                """);
        write("Notiz.txt",
                "Notiz zum Graben\n\nDer Graben gehört laut Zoë Fö-\nll zum Deich, und Föll-\nrunden gibt es.\n");
        assertThat(run("index", documents().toString())).as("%s", out).isEqualTo(ExitCode.OK);
        assertThat(found("Föll")).isNotEmpty();
        out.getBuffer().setLength(0);
    }

    @Test
    void nothing_is_left_of_any_form_and_the_documents_are_found() throws IOException {
        assertThat(run("person", "withdraw", ID)).as("%s", out).isEqualTo(ExitCode.OK);

        assertThat(found("Föll")).as("the surname alone").isEmpty();
        assertThat(hits("Deich")).isEqualTo(2);
        assertThat(hits("Wall")).isEqualTo(1);
        assertThat(hits("runde tagte")).isPositive();
        assertThat(hits("Vogelschutz")).isEqualTo(1);
        Files.writeString(data().privatePart().resolve("note.txt"),
                "<p>Zo&euml; <b>F</b></p>\n<p>Z O Ë  F Ö L L</p>\n");
        assertThat(run("person", "prove", ID)).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(out.toString()).contains("Der Name steht noch hier:", "note.txt");
    }

    /// Entries of older versions lack forms of a name, and the name itself is gone.
    @Test
    void an_entry_is_completed_with_the_name_that_the_office_still_knows() {
        assertThat(run("person", "withdraw", ID)).as("%s", out).isEqualTo(ExitCode.OK);
        assertThat(run("person", "withdraw", ID)).isEqualTo(ExitCode.USAGE);
        assertThat(out.toString()).contains("--name");
        for (String another : List.of("Föll", "Edda Querfürth", "Zoë Fell")) {
            assertThat(run("person", "withdraw", OLDER, "--name", another)).as(another).isEqualTo(ExitCode.USAGE);
        }
        assertThat(Ledger.read(ledger()).withdrawals()).hasSize(1);

        assertThat(run("person", "withdraw", OLDER, "--name", "Dr. Zoë Föll-Janßen")).as("%s", out)
                .isEqualTo(ExitCode.OK);

        assertThat(Ledger.read(ledger()).withdrawals()).hasSize(2);
        assertThat(Ledger.read(ledger()).holds(OLDER)).isTrue();
    }

    private List<String> found(String name) {
        SoughtName sought = SoughtName.of(Set.of(name));
        return new DataSearch(engine, List.of(sought)).search(data().root()).of(sought).stream()
                .map(finding -> finding.where(data().root()) + ": " + finding.text()).toList();
    }

    private int hits(String words) {
        try (SearchIndex index = engine.open(data())) {
            return index.search(Viewer.OFFICE, new SearchRequest(QueryParser.parse(words), Filters.NONE, Sort.RELEVANCE,
                    0, 10, 1).exactly()).hits().size();
        }
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(documents());
        Files.writeString(documents().resolve(name), text);
    }

    private Path documents() {
        return place.resolve("documents");
    }

    private DataFolder data() {
        return new DataFolder(place.resolve("data"));
    }

    private LedgerFolder ledger() {
        return new LedgerFolder(place.resolve("data-config"));
    }

    private int run(String... arguments) {
        CommandLine line = Main.commandLine();
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(out, true));
        return line.execute(Stream.concat(Stream.of(arguments), Stream.of("--data", data().root().toString()))
                .toArray(String[]::new));
    }
}
