package de.erfahrungsschatz.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.api.library.Documents;
import de.erfahrungsschatz.api.openapi.Reply;
import de.erfahrungsschatz.corpus.access.Viewer;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// Mistaken requests are told all that is wrong, by name.
class InvalidRequestTest {

    private static Served open;

    @BeforeAll
    static void open(@TempDir Path folder) {
        open = Served.documents(folder, Viewer.PUBLIC, Documents.all());
    }

    @AfterAll
    static void close() {
        open.close();
    }

    @Test
    void an_unknown_value_is_told_with_the_allowed_and_the_nearest() {
        Reply reply = open.get("/api/v1/search?kind=interveiw");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.text()).isEqualTo("""
                {"type":"about:blank","title":"Ungültige Anfrage","status":400,\
                "detail":"„interveiw“ ist kein Wert für „kind“. Die erlaubten Werte nennt /api/v1/vocabularies/kinds; \
                „none“ steht für „ohne Angabe“.",\
                "errors":[{"parameter":"kind",\
                "detail":"„interveiw“ ist kein Wert für „kind“. Die erlaubten Werte nennt /api/v1/vocabularies/kinds; \
                „none“ steht für „ohne Angabe“.",\
                "allowed":["interview","protokoll","leitlinie","newsletter","none"],"nearest":"interview"}]}""");
    }

    @Test
    void an_unknown_parameter_is_told_with_the_nearest() {
        JsonNode error = onlyError("/api/v1/search?citty=isenfurt");

        assertThat(error.get("parameter").asString()).isEqualTo("citty");
        assertThat(error.get("nearest").asString()).isEqualTo("city");
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        JsonNode problem = open.get("/api/v1/search?page=-1&size=0&sort=best&year=14&blick=1").json();

        assertThat(problem.get("detail").asString()).isEqualTo("An der Anfrage sind 5 Angaben falsch.");
        assertThat(parameters(problem)).containsExactlyInAnyOrder("page", "size", "sort", "year", "blick");
    }

    @ParameterizedTest
    @ValueSource(strings = {"page=-1", "page=0", "page=101", "page=1e3", "page=99999999999999999999", "size=0",
        "size=51", "size=zehn", "sort=datum", "year=1899", "year=2200", "year=20", "year=zwanzig", "from=1800",
        "to=9999", "city=atlantis", "city=Isenfurt", "topic=x", "format=x", "group=x", "kind=interview%00",
        "page=1&page=2", "q=a&q=b", "sort=newest&sort=oldest", "size=50&page=21"})
    void a_value_out_of_its_limits_is_told(String query) {
        JsonNode error = onlyError("/api/v1/search?" + query);

        assertThat(query).contains(error.get("parameter").asString() + "=");
    }

    @ParameterizedTest
    @CsvSource({"from=2020&to=2010,from", "year=2014&from=2010,year", "year=2014&to=2020,year"})
    void years_that_contradict_each_other_are_told(String query, String parameter) {
        assertThat(onlyError("/api/v1/facets?" + query).get("parameter").asString()).isEqualTo(parameter);
    }

    @Test
    void the_longest_text_is_5000_characters_whatever_they_are() {
        assertThat(open.get("/api/v1/search?q=" + "%F0%9F%8F%98".repeat(5_000)).status()).isEqualTo(200);
        assertThat(onlyError("/api/v1/search?q=" + "a".repeat(5_001)).get("detail").asString())
                .isEqualTo("Der Text in „q“ ist mit 5001 Zeichen zu lang; erlaubt sind 5000.");
        assertThat(onlyError("/api/v1/suggest?q=" + "a".repeat(201)).get("parameter").asString()).isEqualTo("q");
    }

    @Test
    void the_last_page_depends_on_its_size() {
        assertThat(open.get("/api/v1/search?size=50&page=20").status()).isEqualTo(200);
        assertThat(open.get("/api/v1/search?size=1&page=1000").status()).isEqualTo(200);
        assertThat(open.get("/api/v1/search?size=3&page=333").status()).isEqualTo(200);
        assertThat(open.get("/api/v1/search?size=3&page=334").status()).isEqualTo(400);
    }

    @Test
    void more_than_a_hundred_values_of_a_facet_are_too_many() {
        String years = "year=" + String.join("&year=", IntStream.range(1900, 2001)
                .mapToObj(Integer::toString).toList());

        assertThat(onlyError("/api/v1/facets?" + years).get("detail").asString())
                .isEqualTo("Höchstens 100 Werte für „year“.");
    }

    @Test
    void many_mistakes_of_one_sort_are_not_all_told() {
        JsonNode problem = open.get("/api/v1/search?" + "abcdefghijklmno".replaceAll("(.)", "$1=1&") + "city=a&city=b"
                + "&city=c&city=d&city=e&city=f").json();

        assertThat(problem.get("errors").size()).isEqualTo(10);
    }

    @Test
    void suggesting_needs_something_typed() {
        assertThat(onlyError("/api/v1/suggest").get("parameter").asString()).isEqualTo("q");
        assertThat(onlyError("/api/v1/suggest?q=+&limit=5").get("parameter").asString()).isEqualTo("q");
        assertThat(onlyError("/api/v1/suggest?q=a&limit=21").get("parameter").asString()).isEqualTo("limit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/health", "/api/v1/openapi.yaml", "/api/v1/vocabularies/topics",
        "/api/v1/documents/isenfurt-buergerrat-2023", "/api/v1/documents/isenfurt-buergerrat-2023/similar",
        "/api/v1/documents/isenfurt-buergerrat-2023/passages/1/same-question"})
    void an_address_without_such_a_parameter_refuses_it(String path) {
        assertThat(onlyError(path + "?page=1").get("parameter").asString()).isEqualTo("page");
    }

    @Test
    void what_was_sent_is_repeated_on_one_line_and_shortened() {
        String detail = onlyError("/api/v1/search?city=a%0A%00b" + "c".repeat(500)).get("detail").asString();

        assertThat(detail).startsWith("„a bccc").contains("…“").hasSizeLessThan(300);
    }

    private static JsonNode onlyError(String target) {
        Reply reply = open.get(target);
        assertThat(reply.status()).as("%s gives %s", target, reply.text()).isEqualTo(400);
        assertThat(reply.json().get("errors").size()).as(reply.text()).isEqualTo(1);
        return reply.json().at("/errors/0");
    }

    private static List<String> parameters(JsonNode problem) {
        return problem.get("errors").valueStream().map(error -> error.get("parameter").asString()).toList();
    }
}
