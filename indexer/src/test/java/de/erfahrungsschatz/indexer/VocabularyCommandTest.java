package de.erfahrungsschatz.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class VocabularyCommandTest {

    @TempDir
    private Path place = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void what_is_in_order_is_counted() {
        assertThat(run("check")).isEqualTo(ExitCode.OK);
        assertThat(out.toString()).startsWith("Alles in Ordnung: 11.").contains("formats 1", "roles 8", "offices 3");
    }

    @Test
    void every_mistake_is_a_sentence_with_file_and_line() throws IOException {
        Path file = write("formats.yaml", """
                - id: hafengespraech
                  prefLabel: Hafengespräch
                  broader: kleingrupe
                - id: hafengespraech
                  altLable: [Kaigespräch]
                """);

        assertThat(run("check", "--config", config())).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString().lines()).hasSize(3).allMatch(line -> line.startsWith(file + ":"))
                .anyMatch(line -> line.endsWith(":3: Den Begriff \"kleingrupe\" gibt es hier nicht."
                        + " Ist \"kleingruppe\" gemeint?"));
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void the_export_goes_to_the_terminal_or_into_a_file() throws IOException {
        write("topics.yaml", "- {id: hafen, prefLabel: Hafen}");
        Path file = place.resolve("begriffe.ttl");

        assertThat(run("export", "--skos", "--config", config())).isEqualTo(ExitCode.OK);
        assertThat(run("export", "--base", "https://netz.example/#", "--skos", file.toString())).isEqualTo(ExitCode.OK);

        assertThat(out.toString()).contains("<https://erfahrungsschatz.example/vokabular/topics/hafen> a skos:Concept")
                .doesNotContain("vokabular/cities");
        assertThat(file).content().contains("<https://netz.example/#topics> a skos:ConceptScheme")
                .doesNotContain("topics/hafen");
    }

    @Test
    void the_cities_are_exported_when_they_are_asked_for() {
        assertThat(run("export", "--skos", "--cities")).isEqualTo(ExitCode.OK);
        assertThat(out.toString()).contains("vokabular/cities/hamm>", "Destatis");
    }

    @Test
    void a_base_that_is_no_address_is_refused() {
        assertThat(run("export", "--skos", "--base", "netz.example")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString().strip()).isEqualTo("\"netz.example\" geht nicht als --base IRI: Gebraucht wird eine"
                + " Adresse mit http, die auf / oder # endet.");
    }

    private Path write(String file, String yaml) throws IOException {
        return Files.writeString(Files.createDirectories(place.resolve("netz")).resolve(file), yaml);
    }

    private String config() throws IOException {
        return Files.writeString(place.resolve("indexer.yaml"), "vocabularies: netz").toString();
    }

    private int run(String... arguments) {
        CommandLine line = Main.commandLine();
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(err, true));
        String[] call = new String[arguments.length + 1];
        call[0] = "vocabulary";
        System.arraycopy(arguments, 0, call, 1, arguments.length);
        return line.execute(call);
    }
}
