package de.erfahrungsschatz.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.api.library.Documents;
import de.erfahrungsschatz.api.openapi.Reply;
import de.erfahrungsschatz.corpus.access.Viewer;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Methods, packing and headers. That every answer carries the headers that protect, the client checks with each of them.
class HeadersTest {

    private static Served open;

    @BeforeAll
    static void open(@TempDir Path folder) {
        open = Served.documents(folder, Viewer.PUBLIC, Documents.all());
    }

    @AfterAll
    static void close() {
        open.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/dokument/isenfurt-buergerrat-2023", "/dokument/nirgends",
        "/dokument/isenfurt-buergerrat-2023/original", "/nirgends", "/health",
        "/assets/style.css", "/assets/logo.svg", "/api/v1/search?q=rat", "/api/v1/facets", "/api/v1/suggest?q=r",
        "/api/v1/experts?q=rat", "/api/v1/experts/niemand--nirgends", "/ansprechpersonen",
        "/ansprechpersonen/niemand--nirgends",
        "/api/v1/documents/isenfurt-buergerrat-2023", "/api/v1/documents/nirgends", "/api/v1/vocabularies/topics",
        "/api/v1/openapi.yaml", "/api/v1/search?seite=2", "/api/v1/nirgends", "/treffer.csv", "/treffer.atom",
        "/robots.txt", "/matrix", "/matrix?topic=x", "/zeitleiste", "/stadt/isenfurt", "/stadt/isenfurt/luecke",
        "/format/buergerrat", "/thema/wohnen", "/api/v1/matrix",
        "/vergleich?dokument=isenfurt-buergerrat-2023&abschnitt=1", "/widget/v1/search?q=rat",
        "/widget/v1/suggest?q=r", "/widget/erfahrungsschatz-suche.js", "/widget/demo", "/embed?q=rat"})
    void head_is_answered_like_get_but_without_a_body(String target) {
        Reply get = open.get(target, "Accept-Encoding: gzip");
        Reply head = open.send("HEAD", target, "Accept-Encoding: gzip");

        assertThat(head.status()).isEqualTo(get.status());
        assertThat(head.headers().keySet()).isEqualTo(get.headers().keySet());
        assertThat(head.header("content-type")).isEqualTo(get.header("content-type"));
        assertThat(head.header("content-length")).isEqualTo(get.header("content-length"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "PROPFIND"})
    void other_methods_are_told_which_are_allowed(String method) {
        for (String path : new String[]{"/api/v1/search", "/health", "/", "/dokument/isenfurt-buergerrat-2023"}) {
            Reply reply = open.send(method, path);

            assertThat(reply.status()).as(method + " " + path).isEqualTo(405);
            assertThat(reply.header("allow")).isEqualTo("GET, HEAD");
        }
    }

    @Test
    void answers_are_packed_for_those_who_ask_and_say_so_to_caches() {
        Reply plain = open.get("/api/v1/openapi.yaml");
        Reply packed = open.get("/api/v1/openapi.yaml", "Accept-Encoding: gzip, br");

        assertThat(plain.headers()).doesNotContainKey("content-encoding");
        assertThat(packed.header("content-encoding")).isEqualTo("gzip");
        assertThat(packed.length()).isLessThan(plain.length() / 2);
        assertThat(packed.text()).isEqualTo(plain.text());
    }

    @Test
    void pages_are_packed_too() {
        assertThat(open.get("/", "Accept-Encoding: gzip").header("content-encoding")).isEqualTo("gzip");
    }

    @Test
    void only_style_and_pictures_may_be_kept_without_asking_again() {
        assertThat(open.get("/assets/style.css").header("cache-control")).isEqualTo("public, max-age=3600");
        assertThat(open.get("/").header("cache-control")).isEqualTo("no-cache");
        assertThat(open.get("/api/v1/search").header("cache-control")).isEqualTo("no-cache");
    }

    @Test
    void no_other_site_may_read_the_answers() {
        Reply reply = open.get("/api/v1/search", "Origin: https://anderswo.example");

        assertThat(reply.headers()).doesNotContainKey("access-control-allow-origin");
    }
}
