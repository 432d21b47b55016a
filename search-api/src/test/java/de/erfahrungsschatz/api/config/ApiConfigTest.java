package de.erfahrungsschatz.api.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.erfahrungsschatz.contacts.mail.MailServer;
import de.erfahrungsschatz.corpus.people.ConfirmedPeople;
import de.erfahrungsschatz.corpus.text.BaseAddress;
import de.erfahrungsschatz.corpus.yaml.InvalidYamlException;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApiConfigTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void without_a_file_it_listens_to_this_machine_alone() {
        assertThat(ApiConfig.defaults())
                .isEqualTo(new ApiConfig(SiteSettings.named("Erfahrungsschatz"), "127.0.0.1", 8080,
                        2 * Runtime.getRuntime().availableProcessors(), Embedding.NONE, PeopleConfig.DEFAULTS));
    }

    @Test
    void an_empty_file_changes_nothing() throws Exception {
        assertThat(ApiConfig.read(file(""))).isEqualTo(ApiConfig.defaults());
    }

    @Test
    void a_full_file_sets_everything() throws Exception {
        byte[] logo = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes(StandardCharsets.UTF_8);
        Files.write(folder.resolve("netz.svg"), logo);
        Files.writeString(folder.resolve("people.yaml"), "public: [ute-muehl--birkstaett]");

        assertThat(ApiConfig.read(file("""
                name: Netzwerk Dialogstädte
                host: 0.0.0.0
                port: 0
                questionsAtOnce: 12
                baseUrl: https://wissen.netz.example/
                logo: netz.svg
                colourBand: "#3b1d60"
                colourAccent: "#5a2d91"
                imprint: https://netz.example/impressum
                privacy: https://netz.example/datenschutz
                accessibility: https://netz.example/barrierefreiheit
                feedback: fehler@netz.example
                embedding: {ancestors: [https://www.rabenstedt.example, "http://localhost:8000"]}
                experts: false
                people: people.yaml
                contact: {office: geschaeftsstelle@netzwerk.example, private: .}
                """))).isEqualTo(new ApiConfig(new SiteSettings("Netzwerk Dialogstädte",
                new BaseAddress("https://wissen.netz.example"), new Logo("image/svg+xml", logo),
                new Colours("#3b1d60", "#5a2d91"), URI.create("https://netz.example/impressum"),
                URI.create("https://netz.example/datenschutz"), URI.create("https://netz.example/barrierefreiheit"),
                "fehler@netz.example"), "0.0.0.0", 0, 12,
                new Embedding(List.of("https://www.rabenstedt.example", "http://localhost:8000")),
                new PeopleConfig(false, new ConfirmedPeople(List.of(), Set.of("ute-muehl--birkstaett")),
                        "geschaeftsstelle@netzwerk.example",
                        new ContactSettings(folder.toAbsolutePath().resolve("."), null, null))));
    }

    @Test
    void what_a_site_cannot_show_is_told_with_what_could_be_shown() throws Exception {
        Path file = file("""
                baseUrl: https://netz.example/?wissen
                logo: gibt-es-nicht.svg
                colourBand: "#ffd500"
                imprint: javascript:alert(1)
                feedback: fehler
                """);

        assertThatThrownBy(() -> ApiConfig.read(file)).isInstanceOf(InvalidYamlException.class)
                .hasMessageContainingAll("api.yaml:1: ", "ohne ? und #", "api.yaml:2: ", ".svg oder .png",
                        "api.yaml:3: ", "dunkel genug für weiße Schrift", "api.yaml:4: ", "https:// oder http://",
                        "api.yaml:5: ", "eine E-Mail-Adresse");
    }

    @Test
    void everything_that_is_wrong_is_told_at_once_with_its_line_and_what_was_meant() throws Exception {
        Path file = file("""
                naem: Netzwerk
                port: 70000
                questionsAtOnce: 0
                embedding: {ancestor: https://www.rabenstedt.example}
                """);

        assertThatThrownBy(() -> ApiConfig.read(file)).isInstanceOf(InvalidYamlException.class)
                .hasMessageContainingAll("api.yaml:1: ", "Ist \"name\" gemeint?", "api.yaml:2: ",
                        "eine ganze Zahl von 0 bis 65535", "api.yaml:3: ", "eine ganze Zahl von 1 bis 1000",
                        "api.yaml:4: ", "Ist \"ancestors\" gemeint?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"www.rabenstedt.example", "https://www.rabenstedt.example/", "https://*", "*", "'self'",
        "https://a.example; script-src *", "https://a.example https://b.example", "https://A.example", "https:",
        "javascript:alert(1)", "https://a.example:0", "https://-a.example", "data:", "https://a..example"})
    void nothing_but_an_origin_may_embed(String ancestor) throws Exception {
        Path file = file("embedding:\n  ancestors:\n    - \"" + ancestor + "\"\n");

        assertThatThrownBy(() -> ApiConfig.read(file)).isInstanceOf(InvalidYamlException.class)
                .hasMessageContainingAll("api.yaml:3: ", ancestor, "https://www.example.org");
        assertThatThrownBy(() -> new Embedding(List.of(ancestor))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_is_wrong_about_people_is_told_too_with_the_file_where_it_is() throws Exception {
        Files.writeString(folder.resolve("leute.yaml"), "public: [Ute Mühl]");
        Path missing = file("""
                experts: nein
                people: people.yaml
                contact: {office: Geschäftsstelle, offcie: x@y.example, private: nirgends}
                """);
        assertThatThrownBy(() -> ApiConfig.read(missing)).isInstanceOf(InvalidYamlException.class)
                .hasMessageContainingAll("api.yaml:1: ", "true oder false", "api.yaml:2: ", "gibt es nicht",
                        "api.yaml:3: ", "eine E-Mail-Adresse", "Ist \"office\" gemeint?",
                        "nirgends gibt es nicht");

        Path wrong = file("people: leute.yaml");
        assertThatThrownBy(() -> ApiConfig.read(wrong)).isInstanceOf(InvalidYamlException.class)
                .hasMessageContainingAll("leute.yaml:1: ", "Kennung einer Person");
    }

    @Test
    void a_mail_server_needs_the_address_of_the_site() throws Exception {
        String mail = "mail: {host: mail.netz.example, sender: netz@netz.example}\n";
        Path alone = file(mail);
        assertThatThrownBy(() -> ApiConfig.read(alone)).isInstanceOf(InvalidYamlException.class)
                .hasMessageContainingAll("api.yaml:1: ", "baseUrl");

        assertThat(ApiConfig.read(file(mail + "baseUrl: https://netz.example\n")).people().contacts().mail())
                .isEqualTo(new MailServer("mail.netz.example", 587, MailServer.Security.STARTTLS, null, null,
                        "netz@netz.example"));
    }

    @Test
    void originals_lie_in_folders_beside_the_settings() throws Exception {
        Path documents = Files.createDirectories(folder.resolve("dokumente"));

        ApiConfig config = ApiConfig.read(file("originals: [dokumente, \"" + documents + "\"]"));
        assertThat(config.originals()).containsExactly(folder.toAbsolutePath().resolve("dokumente"), documents);
        assertThat(config.at("::1", 9000).originals()).isEqualTo(config.originals());

        Path wrong = file("originals:\n  - dokumente\n  - nirgends\n");
        assertThatThrownBy(() -> ApiConfig.read(wrong)).isInstanceOf(InvalidYamlException.class)
                .hasMessageContainingAll("api.yaml:3: ", "nirgends gibt es nicht");
    }

    @Test
    void frequent_queries_are_kept_in_a_folder_that_is_there() throws Exception {
        Path queries = Files.createDirectories(folder.resolve("anfragen"));

        assertThat(ApiConfig.read(file("queries: anfragen")).queries()).isEqualTo(queries.toAbsolutePath());
        Path wrong = file("queries: nirgends");
        assertThatThrownBy(() -> ApiConfig.read(wrong)).isInstanceOf(InvalidYamlException.class)
                .hasMessageContainingAll("api.yaml:1: ", "nirgends", "ein Ordner, den es gibt");
    }

    @Test
    void an_address_of_the_command_line_replaces_that_of_the_file() {
        assertThat(ApiConfig.defaults().at("::1", 9000))
                .isEqualTo(new ApiConfig(SiteSettings.named("Erfahrungsschatz"), "::1", 9000,
                        ApiConfig.defaults().questionsAtOnce(), Embedding.NONE, PeopleConfig.DEFAULTS));
    }

    private Path file(String yaml) throws IOException {
        return Files.writeString(folder.resolve("api.yaml"), yaml);
    }
}
