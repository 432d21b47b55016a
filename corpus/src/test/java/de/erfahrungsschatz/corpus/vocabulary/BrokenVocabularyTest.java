package de.erfahrungsschatz.corpus.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import de.erfahrungsschatz.corpus.yaml.InvalidYamlException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BrokenVocabularyTest {

    @TempDir
    private Path network;

    @Test
    void an_unknown_key_is_refused_with_the_nearest_one() throws IOException {
        write("formats.yaml", """
                - id: hafengespraech
                  prefLabel: Hafengespräch
                  altLable: [Kaigespräch]
                """);

        assertThat(problems())
                .containsExactly(
                        "formats.yaml:3: Den Schlüssel \"altLable\" gibt es hier nicht. Ist \"altLabel\" gemeint?");
    }

    @Test
    void signals_belong_to_kinds_alone() throws IOException {
        write("topics.yaml", "- {id: hafen, prefLabel: Hafen, signal: [Hafen]}");
        write("kinds.yaml", "- {id: logbuch, prefLabel: Logbuch, signal: [Logbuch]}");

        assertThat(problems()).singleElement().asString()
                .startsWith("topics.yaml:1: Den Schlüssel \"signal\" gibt es hier nicht.");
    }

    @Test
    void every_entry_needs_an_id_of_the_right_form() throws IOException {
        write("topics.yaml", """
                - prefLabel: Hafen
                - id: Hafen_2
                  prefLabel: Hafen zwei
                - id: none
                  prefLabel: Ohne Hafen
                - Hafen
                """);

        assertThat(problems()).satisfiesExactly(
                first -> assertThat(first).isEqualTo("topics.yaml:1: Ein Eintrag braucht eine Kennung (id)."),
                second -> assertThat(second).startsWith("topics.yaml:2: \"Hafen_2\" geht nicht als id."),
                third -> assertThat(third).startsWith("topics.yaml:4: \"none\" geht nicht als id."),
                fourth -> assertThat(fourth).startsWith("topics.yaml:6: Hier werden Schlüssel und Werte erwartet"));
    }

    @Test
    void a_new_concept_needs_a_name_or_was_a_misspelt_id() throws IOException {
        write("formats.yaml", """
                - id: buergerat
                  altLabel: [Rat der Bürger]
                """);

        assertThat(problems())
                .containsExactly("formats.yaml:1: \"buergerat\" ist neu und braucht einen Namen (prefLabel)."
                        + " Ist \"buergerrat\" gemeint, bitte diese Kennung schreiben.");
    }

    @Test
    void an_id_stands_once_in_a_file() throws IOException {
        write("groups.yaml", """
                - id: schiffer
                  prefLabel: Schiffer
                - id: schiffer
                  prefLabel: Seeleute
                """);

        assertThat(problems()).containsExactly("groups.yaml:3: Die Kennung \"schiffer\" steht schon in groups.yaml:1.");
    }

    @Test
    void a_label_names_one_concept_whatever_its_case() throws IOException {
        write("formats.yaml", """
                - id: hafengespraech
                  prefLabel: Hafengespräch
                  altLabel: [Kaigespräch, hafengespräch]
                - id: rat
                  prefLabel: Rat am Fluss
                  hiddenLabel:
                    - bürgerrat
                """);

        assertThat(problems()).satisfiesExactly(
                first -> assertThat(first).isEqualTo("formats.yaml:3: Die Bezeichnung \"hafengespräch\" steht schon in"
                        + " formats.yaml:2: Jede darf nur einmal vergeben sein."),
                second -> assertThat(second).startsWith(
                        "formats.yaml:7: Die Bezeichnung \"bürgerrat\" steht schon in vocabularies/formats.yaml:"));
    }

    @Test
    void a_broader_concept_must_exist() throws IOException {
        write("topics.yaml", """
                - id: hafen
                  prefLabel: Hafen
                  broader: stadtentwiklung
                """);

        assertThat(problems()).containsExactly("topics.yaml:3: Den Begriff \"stadtentwiklung\" gibt es hier nicht."
                + " Ist \"stadtentwicklung\" gemeint?");
    }

    @Test
    void broader_concepts_do_not_run_in_a_circle() throws IOException {
        write("topics.yaml", """
                - {id: hafen, prefLabel: Hafen, broader: kai}
                - {id: kai, prefLabel: Kai, broader: hafen}
                - {id: poller, prefLabel: Poller, broader: kai}
                - {id: ich, prefLabel: Ich, broader: ich}
                """);

        assertThat(problems()).containsExactly(
                "topics.yaml:1: Die Oberbegriffe laufen im Kreis: hafen → kai → hafen.",
                "topics.yaml:4: Die Oberbegriffe laufen im Kreis: ich → ich.");
    }

    @Test
    void participants_are_two_numbers_in_order() throws IOException {
        write("formats.yaml", """
                - {id: a, prefLabel: Abendrunde, participants: [20, 8]}
                - {id: b, prefLabel: Bootsrunde, participants: 12}
                - {id: c, prefLabel: Chorrunde, participants: [viele, mehr]}
                - {id: d, prefLabel: Deichrunde, participants: [0, 3]}
                """);

        assertThat(problems()).hasSize(4).allMatch(problem -> problem.endsWith("etwa [12, 25]."));
    }

    @Test
    void a_city_has_a_population_in_figures_and_is_a_member_or_not() throws IOException {
        write("cities.yaml", """
                - id: aldenrath
                  prefLabel: Aldenrath
                  member: ja
                  population: 168.000
                  districts: [Nordstadt, "Nord Stadt", "Nord-Stadt", "!"]
                """);

        assertThat(problems()).satisfiesExactlyInAnyOrder(
                member -> assertThat(member).startsWith("cities.yaml:3: \"ja\" geht nicht als member."),
                population -> assertThat(population).startsWith("cities.yaml:4: \"168.000\" geht nicht"),
                twice -> assertThat(twice).startsWith("cities.yaml:5: Der Stadtteil \"Nord-Stadt\" bekäme die Kennung"
                        + " \"aldenrath-nord-stadt\""),
                nameless -> assertThat(nameless).isEqualTo("cities.yaml:5: \"!\" ist kein Name eines Stadtteils."));
    }

    @Test
    void a_municipality_is_not_added_a_second_time_under_another_id() throws IOException {
        write("cities.yaml", """
                - id: hamm-in-westfalen
                  prefLabel: Hamm
                """);

        assertThat(problems())
                .containsExactly("cities.yaml:2: \"Hamm\" ist eine Gemeinde, die schon die Kennung"
                        + " hamm oder hamm-rp hat: Bitte diese schreiben.");
    }

    @Test
    void all_files_are_complained_about_at_once_in_order() throws IOException {
        write("topics.yaml", """
                - id: hafen
                  prefLabel: Hafen
                  broader: kai
                  colour: blau
                """);
        write("formats.yaml", "- id: [");
        write("groups.yaml", "schiffer: Schiffer");

        assertThat(problems()).satisfiesExactly(
                formats -> assertThat(formats).startsWith("formats.yaml:1: Das ist kein gültiges YAML"),
                groups -> assertThat(groups).startsWith("groups.yaml:1: Hier wird eine Liste erwartet"),
                broader -> assertThat(broader).startsWith("topics.yaml:3: Den Begriff \"kai\""),
                key -> assertThat(key).startsWith("topics.yaml:4: Den Schlüssel \"colour\""));
    }

    @Test
    void a_misspelt_file_name_is_noticed() throws IOException {
        write("topic.yaml", "[]");

        assertThat(problems()).containsExactly(
                "topic.yaml: Aus einer Datei dieses Namens wird kein Vokabular gelesen. Ist \"topics.yaml\" gemeint?");
    }

    @Test
    void a_missing_folder_is_noticed() {
        network = network.resolve("fehlt");

        assertThat(problems()).containsExactly(": Diesen Ordner gibt es nicht.");
    }

    private void write(String file, String yaml) throws IOException {
        Files.writeString(network.resolve(file), yaml);
    }

    /// What the reader complains about, with the files called by their names alone.
    private List<String> problems() {
        InvalidYamlException refusal = catchThrowableOfType(InvalidYamlException.class,
                () -> VocabularyReader.read(network));
        return refusal.problems().stream().map(problem -> problem.toString().replace(network + "/", "")
                .replace(network.toString(), "")).toList();
    }
}
