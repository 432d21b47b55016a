package de.erfahrungsschatz.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.api.library.Documents;
import de.erfahrungsschatz.api.library.Draft;
import de.erfahrungsschatz.api.openapi.Reply;
import de.erfahrungsschatz.corpus.access.Viewer;
import de.erfahrungsschatz.corpus.access.Visibility;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// What the widget asks, of a server that answers its own pages for the office.
class WidgetRoutesTest {

    private static Served office;

    @BeforeAll
    static void open(@TempDir Path folder) {
        office = Served.documents(folder, Viewer.OFFICE, Documents.all());
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @Test
    void gives_what_the_widget_shows_and_no_more() {
        assertThat(office.get("/widget/v1/search?q=ausgelosten").text()).isEqualTo("""
                {"total":1,"link":"/?q=ausgelosten","hits":[{"title":"Isenfurt: der Bürgerrat hat uns überrascht",\
                "kind":"Interview","cities":["Isenfurt"],"date":"2023-05-09",\
                "link":"/dokument/isenfurt-buergerrat-2023?q=ausgelosten","passage":{"text":"Was hat Sie am meisten \
                überrascht?\\n\\nDer Bürgerrat tagte an vier Wochenenden, und niemand ist gegangen. Von den 48 \
                Ausgelosten kamen 46 bis zum Schluss, obwohl es um Parkplätze ging.",\
                "highlights":[{"start":114,"end":125}],"cutBefore":false,"cutAfter":false}}]}""");
    }

    @Test
    void names_a_city_once_with_its_districts(@TempDir Path folder) {
        try (Served served = Served.documents(folder, Viewer.PUBLIC, List.of(Draft
                .of("steg-2020", Visibility.PUBLIC, "Ein Steg").city("elmsbrueck", "elmsbrueck-weidenkamp")
                .passage("Der Steg ist neu.").document()))) {
            assertThat(served.get("/widget/v1/search?q=Steg").json().at("/hits/0/cities").toString())
                    .isEqualTo("[\"Elmsbrück (Weidenkamp)\"]");
        }
    }

    @Test
    void narrows_down_and_leads_to_the_same_search_on_pages_of_the_usual_size() {
        JsonNode answer = office.get("/widget/v1/search?city=rabenstedt&topic=wohnen&size=1").json();

        assertThat(answer.get("total").asInt()).isEqualTo(1);
        assertThat(answer.get("link").asString()).isEqualTo("/?city=rabenstedt&topic=wohnen");
    }

    @Test
    void gives_five_hits_or_as_many_as_asked_for() {
        assertThat(office.get("/widget/v1/search?size=2").json().get("hits").size()).isEqualTo(2);
        assertThat(office.get("/widget/v1/search?size=21").status()).isEqualTo(400);
    }

    @Test
    void tells_where_the_documents_hold_only_what_is_spelt_alike() {
        JsonNode answer = office.get("/widget/v1/search?q=M%C3%BChlgrabne").json();

        assertThat(answer.get("match").asString()).isEqualTo("approximate");
        assertThat(answer.at("/hits/0/title").asString()).isEqualTo("Hochwasser am Mühlgraben");
    }

    @Test
    void suggests_words_none_twice() {
        List<String> suggestions = office.get("/widget/v1/suggest?q=b%C3%BCrgerr").json().get("suggestions")
                .valueStream().map(JsonNode::asString).toList();

        assertThat(suggestions).first().isEqualTo("Bürgerrat");
        assertThat(suggestions).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"quendolin", "mediatorin", "mandat", "vermerk+halde", "stadt:ottersleben"})
    void finds_nothing_that_is_not_public(String words) {
        assertThat(office.get("/api/v1/search?q=" + words).json().get("total").asInt()).isEqualTo(1);

        assertThat(office.get("/widget/v1/search?q=" + words).json().get("total").asInt()).isZero();
        assertThat(office.get("/widget/v1/suggest?q=" + words).json().get("suggestions").size()).isZero();
        assertThat(office.get("/embed?q=" + words).text()).contains("Keine Dokumente");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/widget/v1/search", "/widget/v1/search?q=b%C3%BCrgerrat",
        "/widget/v1/search?q=ottersleben",
        "/widget/v1/search?city=wiesenau", "/widget/v1/suggest?q=otters", "/widget/v1/suggest?q=mahrholz",
        "/widget/v1/suggest?q=hochwasser", "/embed", "/embed?q=b%C3%BCrgerrat", "/embed?city=ottersleben"})
    void answers_as_a_server_does_that_has_public_documents_alone(String target, @TempDir Path folder) {
        try (Served open = Served.documents(folder, Viewer.PUBLIC, Documents.seenBy(Viewer.PUBLIC))) {
            assertThat(bytes(office.get(target))).isEqualTo(bytes(open.get(target)));
        }
    }

    @Test
    void any_website_may_read_the_answers_without_asking_beforehand_and_without_credentials() {
        for (String target : List.of("/widget/v1/search?q=rat", "/widget/v1/suggest?q=r", "/widget/v1/search?staedte=x",
                "/widget/v1/suggest")) {
            Reply reply = office.get(target, "Origin: https://www.rabenstedt.example");

            assertThat(reply.header("access-control-allow-origin")).as(target).isEqualTo("*");
            assertThat(reply.header("cross-origin-resource-policy")).isEqualTo("cross-origin");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/dokument/isenfurt-buergerrat-2023", "/api/v1/search", "/api/v1/suggest?q=r",
        "/api/v1/documents/isenfurt-buergerrat-2023", "/api/v1/openapi.yaml", "/health", "/assets/style.css",
        "/assets/logo.svg", "/embed", "/widget/demo", "/nirgends", "/widget/v1/nirgends"})
    void no_website_may_read_anything_else(String target) {
        Reply reply = office.get(target, "Origin: https://www.rabenstedt.example");

        assertThat(reply.headers()).doesNotContainKey("access-control-allow-origin");
        assertThat(reply.header("cross-origin-resource-policy")).isEqualTo("same-origin");
    }

    @Test
    void refuses_what_browsers_ask_beforehand() {
        Reply reply = office.send("OPTIONS", "/widget/v1/search", "Origin: https://www.rabenstedt.example",
                "Access-Control-Request-Method: GET", "Access-Control-Request-Headers: authorization");

        assertThat(reply.status()).isEqualTo(405);
        assertThat(reply.headers()).doesNotContainKey("access-control-allow-headers");
    }

    /// All that was sent but the time of day.
    private static String bytes(Reply reply) {
        Map<String, List<String>> headers = new TreeMap<>(reply.headers());
        headers.remove("date");
        return reply.status() + " " + headers + "\n" + reply.text();
    }
}
