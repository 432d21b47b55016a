package de.erfahrungsschatz.corpus.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.corpus.yaml.InvalidYamlException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class VocabularyReaderTest {

    @TempDir
    private Path network;

    @Test
    void reads_the_shipped_vocabularies() throws InvalidYamlException {
        Vocabularies vocabularies = VocabularyReader.read(null);

        assertThat(vocabularies.get(VocabularyName.FORMATS).label("buergerrat")).isEqualTo("Bürgerrat");
        assertThat(vocabularies.get(VocabularyName.TOPICS).withBroader("bauleitplanung"))
                .containsExactly("bauleitplanung", "stadtplanung", "stadtentwicklung");
        assertThat(concept(vocabularies, VocabularyName.KINDS, "interview").signals()).contains("Nachgefragt");
        assertThat(vocabularies.get(VocabularyName.GROUPS).concepts()).hasSizeGreaterThan(25);
    }

    @Test
    void every_municipality_is_a_city_but_none_a_member() throws InvalidYamlException {
        Vocabulary cities = VocabularyReader.read(null).get(VocabularyName.CITIES);

        assertThat(cities.concepts()).hasSizeGreaterThan(10_000).noneMatch(Concept::member)
                .allMatch(city -> city.population() != null);
        assertThat(cities.label("hamm")).isEqualTo("Hamm");
    }

    @Test
    void of_towns_of_one_name_the_most_populous_has_the_plain_id() throws InvalidYamlException {
        Vocabulary cities = VocabularyReader.read(null).get(VocabularyName.CITIES);

        assertThat(cities.find("hamm").map(Concept::population).orElseThrow()).isGreaterThan(150_000);
        assertThat(idsOf("Hamm", cities)).containsExactlyInAnyOrder("hamm", "hamm-rp");
        assertThat(idsOf("Halle", cities)).containsExactlyInAnyOrder("halle", "halle-ni");
        assertThat(idsOf("Roth", cities)).contains("roth", "roth-rp").hasSizeGreaterThan(3)
                .allMatch(id -> id.matches("roth(-[a-z]{2}|-\\d{8})?")).doesNotHaveDuplicates();
    }

    @Test
    void a_town_is_also_called_without_its_river_or_its_second_language() throws InvalidYamlException {
        Vocabularies vocabularies = VocabularyReader.read(null);

        assertThat(concept(vocabularies, VocabularyName.CITIES, "cottbus-chosebuz").altLabels())
                .containsExactly("Cottbus");
        assertThat(concept(vocabularies, VocabularyName.CITIES, "frankfurt-oder").weakLabels())
                .containsExactly("Frankfurt");
    }

    @Test
    void a_network_replaces_only_the_keys_it_writes() throws InvalidYamlException, IOException {
        write("formats.yaml", """
                - id: buergerrat
                  prefLabel: Bürger:innenrat
                """);

        Concept shipped = concept(VocabularyReader.read(null), VocabularyName.FORMATS, "buergerrat");
        Concept renamed = concept(VocabularyReader.read(network), VocabularyName.FORMATS, "buergerrat");

        assertThat(renamed.prefLabel()).isEqualTo("Bürger:innenrat");
        assertThat(renamed.broader()).isEqualTo(shipped.broader()).isNotNull();
        assertThat(renamed.practice()).isEqualTo(shipped.practice()).isNotNull();
    }

    @Test
    void a_network_may_empty_a_list() throws InvalidYamlException, IOException {
        write("topics.yaml", """
                - id: stadtentwicklung
                  altLabel: []
                """);

        assertThat(concept(VocabularyReader.read(network), VocabularyName.TOPICS, "stadtentwicklung").altLabels())
                .isEmpty();
    }

    @Test
    void a_synonym_may_become_the_name_shown() throws InvalidYamlException, IOException {
        write("topics.yaml", """
                - id: bauleitplanung
                  prefLabel: Baurecht
                """);

        Concept renamed = concept(VocabularyReader.read(network), VocabularyName.TOPICS, "bauleitplanung");

        assertThat(renamed.prefLabel()).isEqualTo("Baurecht");
        assertThat(renamed.altLabels()).contains("Bebauungsplan").doesNotContain("Baurecht");
    }

    @Test
    void a_network_adds_concepts_of_its_own() throws InvalidYamlException, IOException {
        write("formats.yaml", """
                - id: hafengespraech
                  prefLabel: Hafengespräch
                  altLabel: [Gespräch am Kai]
                  broader: kleingruppe
                  participants: [8, 20]
                  duration: ein Abend
                """);

        Vocabulary formats = VocabularyReader.read(network).get(VocabularyName.FORMATS);

        assertThat(formats.withBroader("hafengespraech")).containsExactly("hafengespraech", "kleingruppe");
        assertThat(formats.find("hafengespraech").map(Concept::practice))
                .contains(new Concept.Practice(new Concept.Participants(8, 20), "ein Abend"));
    }

    @Test
    void a_network_names_its_members_and_their_districts() throws InvalidYamlException, IOException {
        write("cities.yaml", """
                - id: hamm
                  member: true
                - id: aldenrath
                  prefLabel: Aldenrath
                  member: true
                  population: 168000
                  districts: [Nordstadt, Spinner-Viertel]
                """);

        Vocabulary cities = VocabularyReader.read(network).get(VocabularyName.CITIES);

        assertThat(cities.concepts().stream().filter(Concept::member).map(Concept::id))
                .containsExactly("hamm", "aldenrath");
        assertThat(cities.find("hamm").map(Concept::prefLabel)).contains("Hamm");
        assertThat(cities.find("aldenrath").map(Concept::population)).contains(168_000);
        assertThat(cities.label("aldenrath-nordstadt")).isEqualTo("Nordstadt (Aldenrath)");
        assertThat(cities.find("aldenrath-nordstadt").map(Concept::weakLabels)).contains(List.of("Nordstadt"));
        assertThat(cities.withBroader("aldenrath-spinner-viertel"))
                .containsExactly("aldenrath-spinner-viertel", "aldenrath");
        assertThat(cities.wholes(List.of("aldenrath-nordstadt", "hamm", "aldenrath", "anderswo")))
                .containsExactly("aldenrath", "hamm", "anderswo");
    }

    @Test
    void other_files_in_the_folder_are_left_alone() throws InvalidYamlException, IOException {
        write("indexer.yaml", "data: /srv/archiv");
        write("formats.yaml", "");

        assertThat(VocabularyReader.read(network).get(VocabularyName.FORMATS).concepts()).isNotEmpty();
    }

    private static Stream<String> idsOf(String name, Vocabulary cities) {
        return cities.concepts().stream().filter(city -> city.prefLabel().equals(name)).map(Concept::id);
    }

    private void write(String file, String yaml) throws IOException {
        Files.writeString(network.resolve(file), yaml);
    }

    private static Concept concept(Vocabularies vocabularies, VocabularyName name, String id) {
        return vocabularies.get(name).find(id).orElseThrow();
    }
}
