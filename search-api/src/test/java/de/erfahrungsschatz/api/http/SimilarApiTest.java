package de.erfahrungsschatz.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.api.library.Draft;
import de.erfahrungsschatz.api.openapi.Reply;
import de.erfahrungsschatz.corpus.access.Viewer;
import de.erfahrungsschatz.corpus.access.Visibility;
import de.erfahrungsschatz.corpus.document.Document;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class SimilarApiTest {

    private static final String FLOOD = "Der Deich hielt dem Hochwasser stand, aber die Pumpen nicht.";
    private static final List<Document> DOCUMENTS = List.of(
            Draft.of("deich-bericht", Visibility.PUBLIC, "Deich").passage(FLOOD).document(),
            Draft.of("deich-folien", Visibility.PUBLIC, "Folien zum Deich").passage(FLOOD).document(),
            Draft.of("deich-intern", Visibility.MEMBERS, "Deich intern").passage(FLOOD).document(),
            Draft.of("spielplatz", Visibility.PUBLIC, "Spielplatz").passage("Kinder wünschen Schaukeln.").document());

    @TempDir
    private Path folder = Path.of("");

    @Test
    void names_what_is_like_a_document_as_far_as_the_viewer_may_see_it() {
        try (Served open = Served.documents(folder, Viewer.PUBLIC, DOCUMENTS)) {
            JsonNode hits = open.get("/api/v1/documents/deich-bericht/similar").json().get("hits");

            assertThat(hits.size()).isEqualTo(1);
            assertThat(hits.at("/0/id").asString()).isEqualTo("deich-folien");
            assertThat(hits.at("/0/link").asString()).isEqualTo("/dokument/deich-folien");
            assertThat(hits.at("/0/passages")).isEmpty();
            assertThat(open.get("/api/v1/documents/spielplatz/similar").json().get("hits")).isEmpty();
            assertThat(open.get("/dokument/deich-bericht").text()).contains("Ähnliche Dokumente", "Folien zum Deich")
                    .doesNotContain("intern");
        }
    }

    @Test
    void a_document_that_is_not_there_is_not_found() {
        try (Served open = Served.documents(folder, Viewer.PUBLIC, DOCUMENTS)) {
            for (String id : List.of("deich-intern", "nirgends", "A")) {
                Reply reply = open.get("/api/v1/documents/" + id + "/similar");

                assertThat(reply.status()).as(id).isEqualTo(404);
                assertThat(reply.json().get("detail").asString()).isEqualTo("Dieses Dokument gibt es hier nicht.");
            }
        }
    }
}
