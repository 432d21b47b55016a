package de.erfahrungsschatz.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.api.library.Draft;
import de.erfahrungsschatz.api.openapi.Reply;
import de.erfahrungsschatz.corpus.access.Viewer;
import de.erfahrungsschatz.corpus.access.Visibility;
import de.erfahrungsschatz.corpus.document.Document;
import de.erfahrungsschatz.corpus.document.Passage;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class SameQuestionApiTest {

    private static final List<Document> INTERVIEWS = List.of(
            interview("gespraech-isenfurt", Visibility.PUBLIC, "isenfurt",
                    "Frau Mahrholz, was hat Sie im Bürgerrat am meisten überrascht?"),
            interview("gespraech-rabenstedt", Visibility.PUBLIC, "rabenstedt",
                    "Herr Amling, was hat Sie am meisten im Bürgerrat überrascht?"),
            interview("gespraech-intern", Visibility.MEMBERS, "elmsbrueck",
                    "Was hat Sie im Bürgerrat am meisten überrascht?"));

    @TempDir
    private Path folder = Path.of("");

    @Test
    void leads_to_the_passages_of_others_as_far_as_the_viewer_may_see_them() {
        try (Served open = Served.documents(folder.resolve("open"), Viewer.PUBLIC, INTERVIEWS);
                Served members = Served.documents(folder.resolve("members"), Viewer.MEMBER, INTERVIEWS)) {
            JsonNode hits = open.get("/api/v1/documents/gespraech-isenfurt/passages/1/same-question").json()
                    .get("hits");

            assertThat(hits.size()).isEqualTo(1);
            assertThat(hits.at("/0/id").asString()).isEqualTo("gespraech-rabenstedt");
            assertThat(hits.at("/0/passages/0/link").asString())
                    .isEqualTo("/dokument/gespraech-rabenstedt#abschnitt-1");
            assertThat(members.get("/api/v1/documents/gespraech-isenfurt/passages/1/same-question").json().get("hits")
                    .size()).isEqualTo(2);
        }
    }

    @Test
    void the_page_of_a_document_names_them_below_the_question() {
        try (Served open = Served.documents(folder, Viewer.PUBLIC, INTERVIEWS)) {
            assertThat(open.get("/dokument/gespraech-isenfurt").text()).contains("Dieselbe Frage an andere (1)",
                    "/dokument/gespraech-rabenstedt#abschnitt-1").doesNotContain("gespraech-intern");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"gespraech-isenfurt/passages/2", "gespraech-isenfurt/passages/0",
        "gespraech-isenfurt/passages/-1", "gespraech-isenfurt/passages/99999999999", "gespraech-isenfurt/passages/eins",
        "gespraech-intern/passages/1", "A/passages/1"})
    void a_passage_that_is_not_there_is_not_found(String passage) {
        try (Served open = Served.documents(folder, Viewer.PUBLIC, INTERVIEWS)) {
            Reply reply = open.get("/api/v1/documents/" + passage + "/same-question");

            assertThat(reply.status()).isEqualTo(404);
            assertThat(reply.json().get("detail").asString()).isEqualTo("Diesen Abschnitt gibt es hier nicht.");
        }
    }

    private static Document interview(String id, Visibility visibility, String city, String question) {
        return Draft.of(id, visibility, "Gespräch").city(city)
                .passage(new Passage(question + "\n\nDie Ruhe.", question.length(), 1, List.of(), null)).document();
    }
}
