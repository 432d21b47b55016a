package de.erfahrungsschatz.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.api.library.Documents;
import de.erfahrungsschatz.api.openapi.Reply;
import de.erfahrungsschatz.api.openapi.Wire;
import de.erfahrungsschatz.corpus.access.Viewer;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever is sent, the answer is either an answer or a clear refusal.
class HostileRequestTest {

    private static final List<String> QUESTIONS = List.of("/api/v1/search?q=", "/api/v1/facets?q=",
            "/api/v1/suggest?q=", "/api/v1/documents/isenfurt-buergerrat-2023?q=", "/?q=",
            "/dokument/isenfurt-buergerrat-2023?q=");

    private static Served open;

    @BeforeAll
    static void open(@TempDir Path folder) {
        open = Served.documents(folder, Viewer.PUBLIC, Documents.all());
    }

    @AfterAll
    static void close() {
        open.close();
    }

    /// Texts that search engines have stumbled over, encoded.
    static List<String> texts() {
        return List.of("%22", "%22runder", "%22%22%22", "%E2%80%9E%E2%80%9C", "-", "--", "-%22", "-%22-%22", "*", "**",
                "a*",
                "***a***", "*rat", "ra*t", "%3F%3F%3F", "%28", "%29%28", "%28%28%28%28a", "a+AND", "AND", "OR+OR",
                "NOT",
                "titel%3Arat", "_id%3A1", "%5B+TO+%5D", "%7B%21lucene%7D", "%2F.*%2F", "%5C", "%5C%5C%22", "%7E",
                "a%7E9",
                "a%5E-1", "%2B-%26%26%7C%7C%21", "%00", "%01%02%1F%7F", "a%00b", "%0D%0AX-Evil%3A+1", "%C2%A0",
                "%E2%80%8B",
                "%EF%BB%BF", "%E2%80%AE", "%F0%9F%98%80", "%CC%88%CC%88%CC%88", "%EF%BF%BD", "%EF%BF%BF",
                "%3Cscript%3E",
                "%24%7Bjndi%3Aldap%3A%2F%2Fx%7D", "%25s%25n", "%7B0%7D%27", "'+OR+1=1", "1e999",
                "-1", "%C3%9F", "%E1%BA%9E", "i%CC%87", "%EF%AC%81", "a-b-c-d-e-f-g", "-a+-b+-c", "a%2B%2B",
                "z*+".repeat(50), "aaa*+".repeat(200), "%22a+".repeat(500), "-%28".repeat(300), "a+".repeat(2_500),
                "a".repeat(5_000), "%C3%BC".repeat(5_000), "donaudampfschiff".repeat(300), "a-".repeat(2_000),
                "a%3A".repeat(1_500), "%22a+b%22+".repeat(400));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void any_text_is_a_question(String text) {
        for (String question : QUESTIONS) {
            Reply reply = open.get(question + text);

            assertThat(reply.status()).as(question).isIn(question.contains("suggest") ? List.of(200, 400)
                    : List.of(200));
        }
    }

    @Test
    void ten_thousand_characters_are_too_many() {
        for (String question : QUESTIONS) {
            assertThat(open.get(question + "a".repeat(10_000)).status()).isEqualTo(400);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "%Z", "%ZZ", "%2", "%u0041", "%FF", "%C3", "%C3%28", "%ED%A0%80", "%F8%88%80%80%80",
        "%C0%AF", "a%"})
    void what_is_not_well_encoded_is_refused(String broken) {
        for (String question : QUESTIONS) {
            assertThat(open.get(question + broken).status()).as(question + broken).isEqualTo(400);
        }
        assertThat(open.get("/api/v1/search?" + broken + "=1").json().get("detail").asString())
                .startsWith("Die Adresse ist nicht richtig kodiert");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/documents/%FF", "/api/v1/documents/%C3", "/api/v1/documents/%u0041",
        "/dokument/%FF", "/%FF"})
    void a_path_that_is_not_well_encoded_is_refused(String path) {
        assertThat(open.get(path).status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api", "/api/", "/api/v1", "/api/v1/", "/api/v2/search", "/api/v1/searching",
        "/api/v1/search/more", "/api/v1/documents", "/api/v1/documents/a/b", "/api/v1/../search",
        "/api/v1/%2e%2e/health",
        "/index.html", "/admin", "/.git/config", "/assets/", "/assets/../openapi.yaml", "/assets/%2e%2e/logback.xml",
        "//", "/dokument", "/dokument/", "/matrix/x", "/stadt", "/stadt/nirgends", "/stadt/nirgends/luecke",
        "/stadt/isenfurt/x", "/format/nirgends", "/format/%3Cscript%3E", "/thema/..%2Fwohnen", "/vergleich/x",
        "/dokument/../x", "/;a", "/a",
        "/favicon.ico", "/api/v1/search;x=1", "/API/v1/search"})
    void an_address_that_does_not_exist_is_not_found(String path) {
        assertThat(open.get(path).status()).as(path).isEqualTo(404);
    }

    @Test
    void an_address_without_end_is_too_long() {
        assertThat(open.get("/api/v1/search?q=" + "a".repeat(200_000)).status()).isEqualTo(414);
    }

    @Test
    void headers_without_end_are_too_large() {
        assertThat(open.get("/api/v1/search", "X-Long: " + "a".repeat(200_000)).status()).isEqualTo(431);
        assertThat(open.get("/", "X-Long: " + "a".repeat(200_000)).status()).isEqualTo(431);
    }

    @ParameterizedTest
    @ValueSource(strings = {"garbage\r\n\r\n", "GET\r\n\r\n", "GET /\r\n\r\n", "GET / HTTP/9.9\r\nHost: a\r\n\r\n",
        "GET / HTTP/1.1\r\n\r\n", "GET / HTTP/1.1\r\nHost: a b\r\n\r\n", "GET / HTTP/1.1\r\nHost\r\n\r\n",
        "GET /api/v1/documents/%ZZ HTTP/1.1\r\nHost: a\r\n\r\n", "GET /a%00b HTTP/1.1\r\nHost: a\r\n\r\n",
        "GET /api/v1/search?q=a b HTTP/1.1\r\nHost: a\r\n\r\n", "\u0016\u0003\u0001\u0002\r\n\r\n",
        "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nabcdef"})
    void what_is_no_http_is_refused(String request) {
        Reply reply = Wire.exchange(open.port(), request);

        assertThat(reply.status()).isBetween(400, 505).isNotIn(500, 503);
        assertThat(reply.text()).doesNotContainIgnoringCase("jetty", "exception", "badMessage");
    }

    @Test
    void a_header_cannot_be_smuggled_through_a_question() {
        Reply reply = open.get("/api/v1/search?q=a%0D%0AX-Evil:%201");

        assertThat(reply.headers()).doesNotContainKey("x-evil");
    }

    @Test
    void a_body_that_nobody_wants_is_not_waited_for() {
        Reply reply = Wire.exchange(open.port(), "POST /api/v1/search HTTP/1.1\r\nHost: a\r\nConnection: close\r\n"
                + "Content-Length: 1000000000\r\n\r\nabc");

        assertThat(reply.status()).isEqualTo(405);
    }
}
