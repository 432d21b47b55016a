package de.erfahrungsschatz.corpus.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import de.erfahrungsschatz.corpus.yaml.YamlNode.Mapping;
import de.erfahrungsschatz.corpus.yaml.YamlNode.Scalar;
import de.erfahrungsschatz.corpus.yaml.YamlNode.Sequence;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

final class YamlReaderTest {

    @Test
    void every_node_knows_its_line() throws InvalidYamlException {
        YamlNode root = YamlReader.parse("""
                # Protokoll der Auftaktsitzung
                title: Auftakt

                cities:
                  - aldenrath
                  - birkstaett
                """, "protokoll.pdf.yaml");

        assertThat(root).isEqualTo(new Mapping(2, Map.of("title", new Scalar(2, "Auftakt"), "cities",
                new Sequence(5, List.of(new Scalar(5, "aldenrath"), new Scalar(6, "birkstaett"))))));
    }

    @Test
    void values_stay_as_they_are_written() throws InvalidYamlException {
        YamlNode root = YamlReader.parse("""
                - 2014-05-21
                - 007
                - 1.50
                - ja
                - true
                - "mit: Doppelpunkt"
                -
                """, "werte.yaml");

        assertThat(root).isInstanceOfSatisfying(Sequence.class, sequence -> assertThat(sequence.items())
                .extracting(item -> ((Scalar) item).text())
                .containsExactly("2014-05-21", "007", "1.50", "ja", "true", "mit: Doppelpunkt", ""));
    }

    @Test
    void an_empty_file_says_nothing() throws InvalidYamlException {
        assertThat(YamlReader.parse("", "leer.yaml")).isEqualTo(new Mapping(1, Map.of()));
        assertThat(YamlReader.parse("# nur ein Kommentar\n", "leer.yaml")).isEqualTo(new Mapping(1, Map.of()));
    }

    @Test
    void a_byte_order_mark_is_no_text() throws InvalidYamlException {
        assertThat(YamlReader.parse("\uFEFFtitle: Auftakt", "windows.yaml"))
                .isEqualTo(new Mapping(1, Map.of("title", new Scalar(1, "Auftakt"))));
    }

    @Test
    void a_key_written_twice_is_refused() {
        assertThat(refusal("title: Auftakt\ndate: 2014\ntitle: Abschluss"))
                .isEqualTo("test.yaml:3: Der Schlüssel \"title\" steht hier zweimal: Bitte einen löschen.");
    }

    @Test
    void anchors_and_aliases_are_refused() {
        assertThat(refusal("title: &name Auftakt")).startsWith("test.yaml:1: Verweise");
        assertThat(refusal("cities: &alle [aldenrath]")).startsWith("test.yaml:1: Verweise");
        assertThat(refusal("cities:\n- *alle")).startsWith("test.yaml:2: Verweise");
    }

    @Test
    @Timeout(5)
    void a_billion_laughs_are_refused_at_the_first() {
        StringBuilder laughs = new StringBuilder("a0: &a0 [haha]\n");
        for (int i = 1; i < 10; i++) {
            String tenfold = String.join(",", Collections.nCopies(10, "*a" + (i - 1)));
            laughs.append("a" + i + ": &a" + i + " [" + tenfold + "]\n");
        }

        assertThat(refusal(laughs.toString())).startsWith("test.yaml:1: Verweise");
    }

    @Test
    @Timeout(5)
    void bottomless_nesting_is_refused() {
        assertThat(refusal("[".repeat(100_000))).isEqualTo("test.yaml:1: Das ist zu tief geschachtelt.");
    }

    @Test
    void a_second_document_in_the_file_is_refused() {
        assertThat(refusal("title: Auftakt\n---\ntitle: Abschluss"))
                .startsWith("test.yaml:2: Hier beginnt ein zweites Dokument");
    }

    @Test
    void tags_and_keys_that_are_lists_are_refused() {
        assertThat(refusal("title: !wichtig Auftakt")).startsWith("test.yaml:1: Typangaben (!)");
        assertThat(refusal("title: Auftakt\n? [a, b]\n: c"))
                .isEqualTo("test.yaml:2: Ein Schlüssel muss ein einzelnes Wort sein.");
    }

    @Test
    void control_characters_are_refused() {
        assertThat(refusal("title: Auf\u0007takt")).contains("ein Steuerzeichen");
    }

    @Test
    void broken_syntax_is_refused_with_its_line() {
        assertThat(refusal("title: Auftakt\ncities: [aldenrath")).startsWith("test.yaml:")
                .contains("kein gültiges YAML");
        assertThat(refusal("title: Auftakt\n\tdate: 2014")).startsWith("test.yaml:2: Das ist kein gültiges YAML");
    }

    @Test
    void a_file_in_another_encoding_is_refused(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("alt.yaml"), "title: Bürgerrat".getBytes(StandardCharsets.ISO_8859_1));

        InvalidYamlException refusal = catchThrowableOfType(InvalidYamlException.class,
                () -> YamlReader.read(file, "alt.yaml"));

        assertThat(refusal)
                .hasMessage("alt.yaml: Die Datei ist nicht in UTF-8 gespeichert: Bitte in dieser Kodierung speichern.");
    }

    private static String refusal(String yaml) {
        InvalidYamlException refusal = catchThrowableOfType(InvalidYamlException.class,
                () -> YamlReader.parse(yaml, "test.yaml"));
        return refusal.problems().getFirst().toString();
    }
}
