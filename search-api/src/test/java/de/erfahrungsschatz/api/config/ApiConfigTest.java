package de.erfahrungsschatz.api.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.erfahrungsschatz.corpus.people.ConfirmedPeople;
import de.erfahrungsschatz.corpus.yaml.InvalidYamlException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApiConfigTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void without_a_file_it_listens_to_this_machine_alone() {
        assertThat(ApiConfig.defaults()).isEqualTo(new ApiConfig("Erfahrungsschatz", "127.0.0.1", 8080,
                2 * Runtime.getRuntime().availableProcessors(), PeopleConfig.DEFAULTS));
    }

    @Test
    void an_empty_file_changes_nothing() throws Exception {
        assertThat(ApiConfig.read(file(""))).isEqualTo(ApiConfig.defaults());
    }

    @Test
    void a_full_file_sets_everything() throws Exception {
        Files.writeString(folder.resolve("people.yaml"), "public: [ute-muehl--birkstaett]");

        assertThat(ApiConfig.read(file("""
                name: Netzwerk Dialogstädte
                host: 0.0.0.0
                port: 0
                questionsAtOnce: 12
                experts: false
                people: people.yaml
                contact: {office: geschaeftsstelle@netzwerk.example}
                """))).isEqualTo(new ApiConfig("Netzwerk Dialogstädte", "0.0.0.0", 0, 12,
                new PeopleConfig(false, new ConfirmedPeople(List.of(), Set.of("ute-muehl--birkstaett")),
                        "geschaeftsstelle@netzwerk.example")));
    }

    @Test
    void everything_that_is_wrong_is_told_at_once_with_its_line_and_what_was_meant() throws Exception {
        Path file = file("""
                naem: Netzwerk
                port: 70000
                questionsAtOnce: 0
                """);

        assertThatThrownBy(() -> ApiConfig.read(file)).isInstanceOf(InvalidYamlException.class)
                .hasMessageContainingAll("api.yaml:1: ", "Ist \"name\" gemeint?", "api.yaml:2: ",
                        "eine ganze Zahl von 0 bis 65535", "api.yaml:3: ", "eine ganze Zahl von 1 bis 1000");
    }

    @Test
    void what_is_wrong_about_people_is_told_too_with_the_file_where_it_is() throws Exception {
        Files.writeString(folder.resolve("leute.yaml"), "public: [Ute Mühl]");
        Path missing = file("""
                experts: nein
                people: people.yaml
                contact: {office: Geschäftsstelle, offcie: x@y.example}
                """);
        assertThatThrownBy(() -> ApiConfig.read(missing)).isInstanceOf(InvalidYamlException.class)
                .hasMessageContainingAll("api.yaml:1: ", "true oder false", "api.yaml:2: ", "gibt es nicht",
                        "api.yaml:3: ", "eine E-Mail-Adresse", "Ist \"office\" gemeint?");

        Path wrong = file("people: leute.yaml");
        assertThatThrownBy(() -> ApiConfig.read(wrong)).isInstanceOf(InvalidYamlException.class)
                .hasMessageContainingAll("leute.yaml:1: ", "Kennung einer Person");
    }

    @Test
    void an_address_of_the_command_line_replaces_that_of_the_file() {
        assertThat(ApiConfig.defaults().at("::1", 9000)).isEqualTo(new ApiConfig("Erfahrungsschatz", "::1", 9000,
                ApiConfig.defaults().questionsAtOnce(), PeopleConfig.DEFAULTS));
    }

    private Path file(String yaml) throws IOException {
        return Files.writeString(folder.resolve("api.yaml"), yaml);
    }
}
