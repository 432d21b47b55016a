package de.erfahrungsschatz.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.api.library.Documents;
import de.erfahrungsschatz.api.library.Shelf;
import de.erfahrungsschatz.corpus.access.Viewer;
import de.erfahrungsschatz.engine.port.DataFolder;
import de.erfahrungsschatz.engine.port.Engine;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// Suggestions, vocabularies, the description and the health.
class SmallRoutesTest {

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
    void suggests_concepts_before_titles() {
        JsonNode suggestions = members.get("/api/v1/suggest?q=b%C3%BCrgerr").json().get("suggestions");

        assertThat(suggestions.get(0).toString()).isEqualTo("""
                {"type":"concept","label":"Bürgerrat","value":"buergerrat","facet":"format","count":1,\
                "link":"/?format=buergerrat"}""");
        assertThat(suggestions.get(1).toString()).isEqualTo("""
                {"type":"title","label":"Isenfurt: der Bürgerrat hat uns überrascht",\
                "value":"isenfurt-buergerrat-2023","count":1,"link":"/dokument/isenfurt-buergerrat-2023"}""");
    }

    @Test
    void suggests_people_with_the_words_to_search_for() {
        assertThat(members.get("/api/v1/suggest?q=marholz").json().get("suggestions").get(0).toString()).isEqualTo("""
                {"type":"person","label":"Ilse Mahrholz","value":"Ilse Mahrholz","count":1,\
                "link":"/?q=person%3A%22Ilse+Mahrholz%22"}""");
        assertThat(members.get("/api/v1/search?q=person%3A%22Ilse+Mahrholz%22").json().get("total").asInt())
                .isEqualTo(1);
    }

    @Test
    void suggests_no_more_than_asked_for() {
        assertThat(labels("i&limit=1")).hasSize(1);
        assertThat(labels("i")).hasSizeBetween(2, 8);
    }

    @Test
    void suggests_nothing_where_nothing_begins_so() {
        assertThat(labels("zzz")).isEmpty();
        assertThat(labels("%22")).isEmpty();
    }

    @Test
    void gives_a_vocabulary_without_what_serves_the_software_alone() {
        JsonNode formats = members.get("/api/v1/vocabularies/formats").json();

        assertThat(formats.get("name").asString()).isEqualTo("formats");
        assertThat(formats.at("/concepts/1").toString()).isEqualTo("""
                {"id":"buergerrat","prefLabel":"Bürgerrat","altLabels":["Bürger:innenrat"],"broader":"deliberation",\
                "definition":"Zufällig Ausgeloste erarbeiten gemeinsam ein Gutachten.",\
                "participants":{"fewest":12,"most":200},"duration":"1,5 bis 4 Tage","member":false}""");
    }

    @Test
    void gives_every_vocabulary() {
        for (String name : List.of("cities", "topics", "formats", "kinds", "groups")) {
            assertThat(members.get("/api/v1/vocabularies/" + name).json().get("concepts").size()).isPositive();
        }
    }

    @Test
    void a_vocabulary_that_is_not_there_is_told_with_those_that_are() {
        assertThat(members.get("/api/v1/vocabularies/staedte").json().get("detail").asString())
                .isEqualTo("Dieses Vokabular gibt es nicht."
                        + " Es gibt: cities, topics, formats, kinds, groups, roles, offices.");
    }

    @Test
    void gives_its_own_description() {
        assertThat(members.get("/api/v1/openapi.yaml").text()).contains("/api/v1/search:");
    }

    @Test
    void is_well_once_something_is_published(@TempDir Path folder) {
        try (Served fresh = Served.index(Engine.load().open(new DataFolder(folder)), Viewer.PUBLIC)) {
            assertThat(fresh.get("/health").text()).isEqualTo("{\"status\":\"empty\"}");
            assertThat(fresh.get("/api/v1/search").json().get("total").asInt()).isZero();
        }
        Shelf.put(folder, Documents.all());
        try (Served fresh = Served.index(Engine.load().open(new DataFolder(folder)), Viewer.PUBLIC)) {
            assertThat(fresh.get("/health").text()).isEqualTo("{\"status\":\"ok\"}");
        }
    }

    private static List<String> labels(String query) {
        return members.get("/api/v1/suggest?q=" + query).json().get("suggestions").valueStream()
                .map(suggestion -> suggestion.get("label").asString()).toList();
    }
}
