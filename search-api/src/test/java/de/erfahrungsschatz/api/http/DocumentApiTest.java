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
import tools.jackson.databind.JsonNode;

class DocumentApiTest {

    private static Served members;

    @BeforeAll
    static void open(@TempDir Path folder) {
        members = Served.documents(folder, Viewer.MEMBER, Documents.all());
    }

    @AfterAll
    static void close() {
        members.close();
    }

    @Test
    void gives_every_value_with_where_it_comes_from() {
        JsonNode document = document("isenfurt-buergerrat-2023", "");

        assertThat(document.get("title").toString()).isEqualTo("""
                {"value":"Isenfurt: der Bürgerrat hat uns überrascht",\
                "label":"Isenfurt: der Bürgerrat hat uns überrascht",\
                "origin":"rule","rule":"title.heading","quote":"Isenfurt: der Bürgerrat hat uns überrascht"}""");
        assertThat(document.get("date").toString())
                .isEqualTo(
                        "{\"value\":\"2023-05-09\",\"label\":\"2023-05-09\",\"origin\":\"folder\",\"rule\":\"date\"}");
        assertThat(document.at("/cities/0").toString())
                .isEqualTo(
                        "{\"value\":\"isenfurt\",\"label\":\"Isenfurt\",\"origin\":\"sidecar\",\"rule\":\"cities\"}");
        assertThat(document.at("/kind/label").asString()).isEqualTo("Interview");
        assertThat(document.at("/groups/0/label").asString()).isEqualTo("Zufällig Ausgewählte");
    }

    @Test
    void gives_people_as_the_document_states_them() {
        assertThat(document("isenfurt-buergerrat-2023", "").get("people").toString()).isEqualTo("""
                [{"name":"Dr. Ilse Mahrholz","role":"interviewee","function":"Leiterin",\
                "office":"Büro für Beteiligung","organisation":"Stadt Isenfurt","city":"Isenfurt",\
                "origin":"rule","rule":"person.introduced","quote":"Dr. Ilse Mahrholz"}]""");
    }

    @Test
    void gives_all_passages_whole_and_in_their_order() {
        JsonNode passages = document("isenfurt-buergerrat-2023", "").get("passages");

        assertThat(passages.size()).isEqualTo(2);
        JsonNode first = passages.get(0);
        assertThat(first.get("text").asString().substring(0, first.get("questionLength").asInt()))
                .isEqualTo("Was hat Sie am meisten überrascht?");
        assertThat(first.get("anchor").asString()).isEqualTo("abschnitt-1");
        assertThat(passages.get(1).get("page").asInt()).isEqualTo(2);
        assertThat(passages.get(1).at("/headings/1").asString()).isEqualTo("Kosten");
    }

    @Test
    void marks_what_was_searched() {
        JsonNode passages = document("isenfurt-buergerrat-2023", "?q=kosten").get("passages");

        assertThat(passages.at("/0/highlights").isEmpty()).isTrue();
        assertThat(passages.at("/1/highlights").toString()).isEqualTo("[{\"start\":4,\"end\":10}]");
    }

    @Test
    void a_public_document_has_no_path() {
        assertThat(document("isenfurt-buergerrat-2023", "").get("source").toString())
                .isEqualTo("{\"mediaType\":\"application/pdf\",\"part\":1,\"fragment\":false,\"copies\":[]}");
        assertThat(document("elmsbrueck-ak-2019", "").at("/source/path").asString())
                .isEqualTo("netzwerk/elmsbrueck-ak-2019.pdf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gibt-es-nicht", "a", "A-B-C", "..", "%2e%2e", "a%2Fb", "%20", "%5c", "a;b", "%0a", "ä",
        "isenfurt-buergerrat-2023%20", "grauhagen-vermerk-2021"})
    void a_document_that_is_not_there_is_not_found(String id) {
        Reply reply = members.get("/api/v1/documents/" + id);

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.json().get("detail").asString()).isEqualTo("Dieses Dokument gibt es hier nicht.");
    }

    private static JsonNode document(String id, String query) {
        return members.get("/api/v1/documents/" + id + query).json();
    }
}
