package de.erfahrungsschatz.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.api.library.Tellings;
import de.erfahrungsschatz.corpus.access.Viewer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// The matrix as programs read it.
class MatrixApiTest {

    private static Served members;

    @BeforeAll
    static void open(@TempDir Path folder) {
        members = Served.documents(folder, Viewer.MEMBER, Tellings.all());
    }

    @AfterAll
    static void close() {
        members.close();
    }

    @Test
    void a_city_has_what_passages_tell_of_it_and_not_what_its_documents_tell_of_others() {
        assertThat(cells("")).containsExactly("buergerrat isenfurt carried-out 2",
                "fokusgruppe rabenstedt carried-out 1",
                "runder-tisch isenfurt mentioned 1");
    }

    @Test
    void cells_name_their_proofs_and_lead_to_all_of_them() {
        JsonNode cell = matrix("").at("/formats/0/cells/0");

        assertThat(cell.get("link").asString()).isEqualTo("/stadt/isenfurt#format-buergerrat");
        assertThat(cell.at("/proofs/0/link").asString()).isEqualTo("/dokument/rabenstedt-bericht-2015#abschnitt-1");
        assertThat(cell.at("/proofs/0/participants").asString()).isEqualTo("48 Ausgeloste");
        assertThat(cell.at("/statuses/1/status").asString()).isEqualTo("planned");
    }

    @Test
    void members_have_a_column_and_what_is_nobodys_is_counted_apart() {
        assertThat(matrix("").get("cities").valueStream().map(city -> city.get("id").asString()))
                .containsExactly("birkstaett", "elmsbrueck", "grauhagen", "isenfurt", "rabenstedt");
        assertThat(matrix("").get("unplaced").asInt()).isEqualTo(1);
    }

    @Test
    void a_topic_and_years_narrow_it_down() {
        assertThat(cells("?topic=wohnen")).containsExactly("buergerrat isenfurt carried-out 1",
                "fokusgruppe rabenstedt carried-out 1");
        assertThat(cells("?topic=mobilitaet&from=2015&to=2015")).as("what the passage mentions counts")
                .containsExactly("fokusgruppe rabenstedt carried-out 1");
        assertThat(cells("?from=1999&to=2001")).isEmpty();
    }

    @Test
    void what_is_wrong_is_told() {
        JsonNode problem = members.get("/api/v1/matrix?topic=wohen&from=2020&to=2010&city=x").json();

        assertThat(problem.get("errors").valueStream().map(error -> error.get("parameter").asString()))
                .containsExactly("topic", "from", "city");
        assertThat(problem.at("/errors/0/nearest").asString()).isEqualTo("wohnen");
    }

    private static JsonNode matrix(String query) {
        return members.get("/api/v1/matrix" + query).json();
    }

    private static List<String> cells(String query) {
        List<String> cells = new ArrayList<>();
        matrix(query).get("formats").forEach(row -> row.get("cells").forEach(cell -> cells.add(
                row.at("/format/id").asString() + " " + cell.get("city").asString() + " "
                        + cell.at("/status/id").asString() + " " + cell.get("count").asInt())));
        return cells;
    }
}
