package de.erfahrungsschatz.contacts.mail;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.contacts.mail.MailServer.Security;
import de.erfahrungsschatz.corpus.yaml.InvalidYamlException;
import de.erfahrungsschatz.corpus.yaml.Problem;
import de.erfahrungsschatz.corpus.yaml.YamlFields;
import de.erfahrungsschatz.corpus.yaml.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailKeysTest {

    @TempDir
    private Path folder = Path.of("");

    private final List<Problem> problems = new ArrayList<>();

    @Test
    void the_least_that_must_be_said_is_host_and_sender() throws Exception {
        assertThat(read("mail: {host: mail.netz.example, sender: netz@netz.example}")).contains(
                new MailServer("mail.netz.example", 587, Security.STARTTLS, null, null, "netz@netz.example"));
        assertThat(problems).isEmpty();
    }

    @Test
    void everything_can_be_said() throws Exception {
        Path password = Files.writeString(folder.resolve("kennwort"), "x");

        assertThat(read("mail: {host: m.example, sender: n@n.example, security: tls, user: n, passwordFile: kennwort}"))
                .contains(
                        new MailServer("m.example", 465, Security.TLS, "n", password.toAbsolutePath(), "n@n.example"));
    }

    @Test
    void everything_that_is_wrong_is_told() throws Exception {
        assertThat(read("mail: {hst: m.example, sender: n, security: ssl, port: 0, user: n}")).isEmpty();
        assertThat(problems.toString()).contains("Ist \"host\" gemeint?", "eine E-Mail-Adresse",
                "starttls, tls oder none", "von 1 bis 65535", "gehören zusammen", "mindestens \"host\"");
        problems.clear();
        read("mail: {host: m.example, sender: n@n.example, user: n, passwordFile: fehlt}");
        assertThat(problems.toString()).contains("fehlt mit dem Kennwort ist nicht lesbar");
    }

    @Test
    void nothing_said_is_no_server() throws Exception {
        assertThat(read("name: x")).isEmpty();
        assertThat(problems).isEmpty();
    }

    private Optional<MailServer> read(String yaml) throws IOException, InvalidYamlException {
        Path file = Files.writeString(folder.resolve("x.yaml"), yaml);
        YamlFields fields = YamlFields.of(YamlReader.read(file, "x.yaml"), "x.yaml", problems);
        return MailKeys.read(fields, file, problems);
    }
}
