package de.erfahrungsschatz.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.api.library.Documents;
import de.erfahrungsschatz.api.openapi.Reply;
import de.erfahrungsschatz.api.openapi.Wire;
import de.erfahrungsschatz.corpus.access.Viewer;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnNamesTest {

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1", "LOCALHOST:8080", "[::1]:8080", "probe.example"})
    void a_server_for_members_answers_to_its_own_names(String host) {
        try (Served members = Served.documents(folder, Viewer.MEMBER, Documents.all())) {
            assertThat(ask(members, host, "/").status()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"boese.example", "localhost.boese.example", "127.0.0.1.boese.example:8080",
        "probe.example.org"})
    void and_to_no_other_whatever_is_asked(String host) {
        try (Served members = Served.documents(folder, Viewer.MEMBER, Documents.all())) {
            for (String target : new String[]{"/", "/api/v1/search?q=deich", "/treffer.csv"}) {
                Reply reply = ask(members, host, target);

                assertThat(reply.status()).as(target).isEqualTo(421);
                assertThat(reply.text()).as(target).doesNotContain("Deich").contains("baseUrl");
            }
        }
    }

    @Test
    void a_public_server_does_not_care_what_it_is_called() {
        try (Served open = Served.documents(folder, Viewer.PUBLIC, Documents.all())) {
            assertThat(ask(open, "wissen.example", "/").status()).isEqualTo(200);
        }
    }

    private static Reply ask(Served server, String host, String target) {
        return Wire.exchange(server.port(),
                "GET " + target + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
    }
}
