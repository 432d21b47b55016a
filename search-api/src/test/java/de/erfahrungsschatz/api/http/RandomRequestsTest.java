package de.erfahrungsschatz.api.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.erfahrungsschatz.api.http.RandomRequests.Parameter;
import de.erfahrungsschatz.api.library.RandomDocuments;
import de.erfahrungsschatz.api.library.Shelf;
import de.erfahrungsschatz.corpus.access.Viewer;
import de.erfahrungsschatz.engine.port.Facet;
import de.erfahrungsschatz.engine.port.SearchIndex;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// Laws that hold for any request.
class RandomRequestsTest {

    private static final long SEED = 20_261_123;

    private static SearchIndex index;
    private static Served members;

    @BeforeAll
    static void open(@TempDir Path folder) {
        index = Shelf.open(folder, RandomDocuments.of(new Random(SEED), 160));
        members = Served.index(index, Viewer.MEMBER);
    }

    @AfterAll
    static void close() {
        members.close();
    }

    @Test
    void no_request_breaks_the_server() {
        RandomRequests requests = new RandomRequests(new Random(SEED));
        for (int round = 0; round < 1_500; round++) {
            String request = requests.anything();
            assertThat(members.get(request).status()).as("seed %d, round %d: %s", SEED, round, request)
                    .isIn(200, 400, 404);
        }
    }

    @Test
    void a_count_is_the_total_when_its_facet_is_replaced_by_its_value_alone() {
        countsAreTotals(members, 60);
    }

    @Test
    void the_law_of_counts_notices_a_facet_that_narrows_itself() {
        try (Served faulty = Served.index(new SelfNarrowingIndex(index), Viewer.MEMBER)) {
            assertThatThrownBy(() -> countsAreTotals(faulty, 60)).isInstanceOf(AssertionError.class)
                    .hasMessageContaining("seed " + SEED);
        }
    }

    @Test
    void pages_put_together_are_all_hits_once() {
        RandomRequests requests = new RandomRequests(new Random(SEED + 1));
        for (int round = 0; round < 25; round++) {
            List<Parameter> parameters = requests.wellFormed();
            List<String> ids = new ArrayList<>();
            JsonNode answer = search(parameters, 1);
            for (int page = 1; page <= answer.get("pages").asInt(); page++) {
                search(parameters, page).get("hits").forEach(hit -> ids.add(hit.get("id").asString()));
            }
            assertThat(ids).as("seed %d, round %d: %s", SEED + 1, round, parameters).doesNotHaveDuplicates()
                    .hasSize(answer.get("total").asInt());
        }
    }

    @Test
    void highlights_stand_in_order_inside_their_text() {
        RandomRequests requests = new RandomRequests(new Random(SEED + 2));
        for (int round = 0; round < 50; round++) {
            List<Parameter> parameters = requests.wellFormed();
            for (JsonNode passage : search(parameters, 1).findValues("passages").stream().flatMap(JsonNode::valueStream)
                    .toList()) {
                int end = 0;
                for (JsonNode highlight : passage.get("highlights")) {
                    assertThat(highlight.get("start").asInt()).as("seed %d, round %d: %s", SEED + 2, round, parameters)
                            .isGreaterThanOrEqualTo(end).isLessThan(highlight.get("end").asInt());
                    end = highlight.get("end").asInt();
                }
                assertThat(end).isLessThanOrEqualTo(passage.get("text").asString().length());
            }
        }
    }

    private static JsonNode search(List<Parameter> parameters, int page) {
        return members.get("/api/v1/search"
                + Parameter.query(and(parameters, new Parameter("page", Integer.toString(page))))).json();
    }

    private static void countsAreTotals(Served served, int rounds) {
        Random random = new Random(SEED);
        RandomRequests requests = new RandomRequests(random);
        for (int round = 0; round < rounds; round++) {
            List<Parameter> parameters = requests.wellFormed();
            JsonNode facets = facets(served, parameters).get("facets");
            for (Facet facet : Facet.values()) {
                List<String> values = RandomRequests.values(facet);
                String value = values.get(random.nextInt(values.size()));
                List<Parameter> replaced = and(without(parameters, facet), new Parameter(facet.label(), value));

                assertThat(count(facets, facet, value))
                        .as("seed %d, round %d: the count of %s=%s in %s", SEED, round, facet.label(), value,
                                parameters)
                        .isEqualTo(facets(served, replaced).get("total").asInt());
            }
        }
    }

    private static JsonNode facets(Served served, List<Parameter> parameters) {
        return served.get("/api/v1/facets" + Parameter.query(parameters)).json();
    }

    private static int count(JsonNode facets, Facet facet, String value) {
        return facets.get(facet.label()).valueStream().filter(node -> node.get("value").asString().equals(value))
                .mapToInt(node -> node.get("count").asInt()).sum();
    }

    private static List<Parameter> without(List<Parameter> parameters, Facet facet) {
        List<String> names = facet == Facet.YEAR ? List.of("year", "from", "to") : List.of(facet.label());
        return parameters.stream().filter(parameter -> !names.contains(parameter.name())).toList();
    }

    private static List<Parameter> and(List<Parameter> parameters, Parameter last) {
        return Stream.concat(parameters.stream(), Stream.of(last)).toList();
    }
}
