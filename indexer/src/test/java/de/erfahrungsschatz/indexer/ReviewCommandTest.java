package de.erfahrungsschatz.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReviewCommandTest {

    @TempDir
    private Path place = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void what_is_doubtful_is_listed_accepted_and_then_no_longer_listed() throws IOException {
        Path file = document("hamm/Interview_2014.txt", "Gespräch über den Deich\n\nDer Deich hält.");
        run("index", place.resolve("hamm").toString());

        assertThat(run("review")).isEqualTo(ExitCode.OK);
        assertThat(out.toString()).contains("Interview_2014.txt · ", "Datum zweifelhaft:",
                "Vorschlag: 2014 (Regel date.file-name:",
                "Annehmen: erfahrungsschatz review accept ", "1 von 1 Dokumenten brauchen einen Blick.");

        assertThat(run("review", "accept", file.toString(), "date")).isEqualTo(ExitCode.OK);
        assertThat(run("review", "set", file.toString(), "kind=interview", "topics=", "cities=hamm", "title=Am Deich"))
                .isEqualTo(ExitCode.OK);
        assertThat(place.resolve("hamm/Interview_2014.txt.yaml")).content()
                .isEqualTo("date: 2014\nkind: interview\ntopics: []\ncities: [hamm]\ntitle: Am Deich\n");
        run("index", place.resolve("hamm").toString());
        out.getBuffer().setLength(0);
        assertThat(run("review", file.toString())).isEqualTo(ExitCode.OK);
        assertThat(out.toString()).startsWith("Nichts ist offen: An 1 Dokumenten fehlt nichts.");
    }

    @Test
    void mistakes_are_answered_in_a_sentence() throws IOException {
        assertThat(run("review")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString())
                .contains("ist noch nichts: Zuerst mit \"erfahrungsschatz index ORDNER\" indexieren.");
        Path file = document("hamm/Bericht.txt", "Bericht über den Deich\n\nDer Deich hält.");
        run("index", place.resolve("hamm").toString());
        err.getBuffer().setLength(0);

        assertThat(run("review", "set", file.toString(), "topics=deichh")).isEqualTo(ExitCode.USAGE);
        assertThat(run("review", "set", file.toString(), "topic=klima")).isEqualTo(ExitCode.USAGE);
        assertThat(run("review", "set", "nirgends", "topics=klima")).isEqualTo(ExitCode.USAGE);
        assertThat(run("review", place.toString() + "-fehlt")).isEqualTo(ExitCode.USAGE);

        assertThat(err.toString()).contains("\"deichh\" steht nicht im Vokabular topics.", "Ist \"topics\" gemeint?",
                "Ein Dokument \"nirgends\" ist nicht im Index.", "ist kein Dokument im Index.");
        assertThat(place.resolve("hamm/Bericht.txt.yaml")).doesNotExist();
    }

    @Test
    void programs_are_told_the_version_on_which_a_decision_rests_and_a_change_can_be_taken_back() throws IOException {
        Path file = document("hamm/Interview_2014.txt", "Gespräch über den Deich\n\nDer Deich hält.");
        Path sidecar = place.resolve("hamm/Interview_2014.txt.yaml");
        run("index", place.resolve("hamm").toString());

        assertThat(review().path("version").asString()).isEqualTo("none");
        assertThat(review().path("findings").path(0).path("field").asString()).isEqualTo("date");
        assertThat(run("review", "accept", file.toString(), "date", "--if-match", "none")).isEqualTo(ExitCode.OK);
        String version = review().path("version").asString();
        assertThat(review().path("findings").findValuesAsString("field"))
                .as("what was answered is not asked again, although no run has taken it in").doesNotContain("date");
        assertThat(run("review", "set", file.toString(), "kind=interview", "--if-match", "none"))
                .isEqualTo(ExitCode.OUTDATED);
        assertThat(err.toString()).contains("wurde inzwischen geändert");
        assertThat(sidecar).content().isEqualTo("date: 2014\n");

        assertThat(review().path("undoable").asBoolean()).isTrue();
        assertThat(run("review", "undo", file.toString(), "--if-match", version)).isEqualTo(ExitCode.OK);
        assertThat(sidecar).doesNotExist();
        assertThat(run("review", "undo", file.toString())).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("keine Änderung zurückzunehmen");
    }

    @Test
    void a_change_of_what_somebody_wrote_is_taken_back_to_the_very_bytes() throws IOException {
        Path file = document("hamm/Interview_2014.txt", "Gespräch über den Deich\n\nDer Deich hält.");
        Path sidecar = document("hamm/Interview_2014.txt.yaml", "# von Hand\ntitle:   Am Deich\n");
        run("index", place.resolve("hamm").toString());

        assertThat(run("review", "set", file.toString(), "kind=interview")).isEqualTo(ExitCode.OK);
        assertThat(run("review", "undo", file.toString())).isEqualTo(ExitCode.OK);

        assertThat(sidecar).content().isEqualTo("# von Hand\ntitle:   Am Deich\n");
    }

    @Test
    void programs_are_told_on_which_files_it_rests_what_was_found() throws IOException {
        Path file = document("hamm/Interview_2014.txt", "Gespräch über den Deich\n\nDer Deich hält.");
        Path other = document("hamm/Vermerk.txt", "Vermerk über den Hafen\n\nDer Hafen ruht.");
        run("index", place.resolve("hamm").toString());
        run("review", "set", file.toString(), "date=2014");

        JsonNode said = json("review", file.toString());
        assertThat(said.path("files")).hasSize(1);
        JsonNode rests = said.path("files").path(0).path("rests");
        assertThat(rests.path(file.toString()).asString()).isEqualTo("there");
        assertThat(rests.path(file + ".yaml").asString()).hasSize(52)
                .isEqualTo(said.path("documents").path(0).path("version").asString());
        assertThat(rests.path(file + ".yaml.bak").asString()).isEqualTo("there");
        assertThat(said.path("settings").path(place.resolve("data/config/indexer.yaml").toString()).asString())
                .isEqualTo("none");
        assertThat(json("review", file.toString(), other.toString()).path("files")).hasSize(2);
    }

    private JsonNode json(String... words) {
        out.getBuffer().setLength(0);
        run(Stream.concat(Stream.of(words), Stream.of("--json")).toArray(String[]::new));
        return JsonMapper.shared().readTree(out.toString());
    }

    private JsonNode review() {
        return json("review").path("documents").path(0);
    }

    private Path document(String path, String text) throws IOException {
        Path file = place.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private int run(String... arguments) {
        CommandLine line = Main.commandLine();
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(err, true));
        String[] call = new String[arguments.length + 2];
        System.arraycopy(arguments, 0, call, 0, arguments.length);
        call[arguments.length] = "--data";
        call[arguments.length + 1] = place.resolve("data").toString();
        return line.execute(call);
    }
}
