package de.erfahrungsschatz.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.api.library.Documents;
import de.erfahrungsschatz.corpus.access.Viewer;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class FacetsApiTest {

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
    void counts_documents_per_value_most_frequent_first() {
        assertThat(facet(facets(""), "kind")).containsExactly("interview 2", "leitlinie 1", "none 1", "protokoll 1");
    }

    @Test
    void counts_documents_without_a_value() {
        assertThat(facet(facets(""), "year")).containsExactlyInAnyOrder("2014 1", "2017 1", "2019 1", "2023 1",
                "none 1");
        assertThat(facet(facets(""), "city")).contains("none 2");
    }

    @Test
    void counts_a_document_also_for_the_concepts_above_its_own() {
        JsonNode facets = facets("");

        assertThat(facet(facets, "topic")).contains("einfamilienhausgebiete 1", "wohnen 1");
        assertThat(facet(facets, "city")).contains("elmsbrueck-weidenkamp 1", "elmsbrueck 1");
        assertThat(facet(facets, "format")).contains("buergerrat 1", "deliberation 1");
        assertThat(value(facets, "topic", "einfamilienhausgebiete").get("broader").asString()).isEqualTo("wohnen");
    }

    @Test
    void finds_a_document_by_a_concept_above_its_own() {
        assertThat(facets("?topic=wohnen").get("total").asInt()).isEqualTo(1);
        assertThat(facets("?city=elmsbrueck").get("total").asInt()).isEqualTo(1);
    }

    @Test
    void any_of_the_values_inside_a_facet_will_do() {
        assertThat(facets("?city=isenfurt&city=rabenstedt").get("total").asInt()).isEqualTo(2);
    }

    @Test
    void every_facet_must_be_met() {
        assertThat(facets("?kind=interview&city=isenfurt").get("total").asInt()).isEqualTo(1);
        assertThat(facets("?kind=protokoll&city=isenfurt").get("total").asInt()).isZero();
    }

    @Test
    void a_facet_counts_as_if_it_narrowed_nothing_while_the_others_do() {
        JsonNode facets = facets("?kind=interview");

        assertThat(facets.get("total").asInt()).isEqualTo(2);
        assertThat(facet(facets, "kind")).containsExactly("interview 2", "leitlinie 1", "none 1", "protokoll 1");
        assertThat(facet(facets, "city")).containsExactly("isenfurt 1", "rabenstedt 1");
    }

    @Test
    void a_range_of_years_narrows_all_facets_but_the_year() {
        JsonNode facets = facets("?from=2019");

        assertThat(facet(facets, "kind")).containsExactly("interview 1", "protokoll 1");
        assertThat(facet(facets, "year")).contains("2014 1", "2023 1");
    }

    @Test
    void none_can_be_chosen_alone_and_beside_other_values() {
        assertThat(facets("?kind=none").get("total").asInt()).isEqualTo(1);
        assertThat(facets("?kind=none&kind=leitlinie").get("total").asInt()).isEqualTo(2);
        assertThat(facets("?year=none&year=2014").get("total").asInt()).isEqualTo(2);
    }

    @Test
    void none_is_called_ohne_angabe() {
        assertThat(value(facets(""), "kind", "none").get("label").asString()).isEqualTo("ohne Angabe");
    }

    @Test
    void a_chosen_value_stays_in_sight_even_when_it_counts_nothing() {
        JsonNode facets = facets("?q=wochenenden&kind=protokoll");

        assertThat(facets.get("total").asInt()).isZero();
        assertThat(value(facets, "kind", "protokoll").get("selected").asBoolean()).isTrue();
        assertThat(facet(facets, "kind")).containsExactly("interview 1", "protokoll 0");
    }

    @Test
    void counts_the_same_with_and_without_hits() {
        String query = "?q=b%C3%BCrgerrat&city=isenfurt&topic=none";

        assertThat(facets(query).get("facets"))
                .isEqualTo(members.get("/api/v1/search" + query).json().get("facets"));
    }

    @Test
    void says_when_it_counts_only_what_is_spelt_alike() {
        JsonNode facets = facets("?q=wochenendem&city=elmsbrueck");

        assertThat(facets.get("total").asInt()).isZero();
        assertThat(facets.get("match").asString()).isEqualTo("approximate");
        assertThat(facet(facets, "city")).containsExactly("isenfurt 1", "elmsbrueck 0");
        assertThat(facets("?q=wochenenden").propertyNames()).doesNotContain("match");
    }

    private static JsonNode facets(String query) {
        return members.get("/api/v1/facets" + query).json();
    }

    private static List<String> facet(JsonNode answer, String name) {
        return answer.get("facets").get(name).valueStream()
                .map(value -> value.get("value").asString() + " " + value.get("count").asInt()).toList();
    }

    private static JsonNode value(JsonNode answer, String facet, String value) {
        return answer.get("facets").get(facet).valueStream()
                .filter(node -> node.get("value").asString().equals(value)).findFirst().orElseThrow();
    }
}
