package de.erfahrungsschatz.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.api.library.Documents;
import de.erfahrungsschatz.api.library.Shelf;
import de.erfahrungsschatz.api.library.WatchedIndex;
import de.erfahrungsschatz.api.openapi.Wire;
import de.erfahrungsschatz.corpus.access.Viewer;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What one request may cost at most: how often it asks the index, and what is refused without asking it at all. The bounds stand in
/// `ARCHITECTURE.md`.
class RequestCostTest {

    private final AtomicInteger questions = new AtomicInteger();

    @TempDir
    private Path folder;

    @AutoClose
    private Served server;

    @BeforeEach
    void serve() {
        server = Served.index(WatchedIndex.of(Shelf.open(folder, Documents.all()), questions::incrementAndGet),
                Viewer.MEMBER);
    }

    @ParameterizedTest
    @CsvSource({"/, 1", "/?page=2, 1", "/?q=B%C3%BCrgerrat, 3", "/?q=B%C3%BCrgerrat&page=2, 1",
        "/?q=B%C3%BCrgerrat&explain=true&view=passages&size=50, 3", "/matrix, 1", "/zeitleiste, 1",
        "/stadt/isenfurt, 3", "/stadt/isenfurt/luecke, 3", "/format/buergerrat, 1", "/thema/wohnen, 2",
        "/ansprechpersonen?q=B%C3%BCrgerrat, 1", "/treffer.csv, 1", "/treffer.atom, 1", "/sitemap.xml, 1",
        "/embed?q=B%C3%BCrgerrat, 1", "/widget/v1/search?q=B%C3%BCrgerrat, 1", "/widget/v1/suggest?q=rat, 1",
        "/api/v1/search?q=B%C3%BCrgerrat, 2", "/api/v1/facets, 1", "/api/v1/matrix, 1",
        "/api/v1/experts?q=B%C3%BCrgerrat, 1", "/assets/style.css, 0"})
    void each_page_asks_no_more_than(String target, int most) {
        assertThat(server.get(target).status()).isIn(200, 404);
        assertThat(questions.get()).isLessThanOrEqualTo(most);
    }

    /// Each misspelt and narrowed down in every way: the worst that can be asked of the help for nothing found.
    @Test
    void help_where_nothing_is_found_asks_a_limited_number_of_times() {
        String words = IntStream.range(0, 400).mapToObj(number -> "Xylofon" + number).collect(Collectors.joining("+"));
        String filters = "&city=isenfurt&city=rabenstedt&topic=wohnen&format=buergerrat&kind=interview&group=zufall"
                + "&status=planned&from=1999&to=1999";

        assertThat(server.get("/?q=" + words + filters).status()).isEqualTo(200);
        assertThat(questions.get()).isBetween(2, 40);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/?q=", "/en/?q=", "/ansprechpersonen?q=", "/embed?q=", "/treffer.csv?q=",
        "/api/v1/search?q=",
        "/widget/v1/search?q=", "/widget/v1/suggest?q="})
    void words_without_end_are_refused_unasked(String target) {
        assertThat(server.get(target + "x".repeat(5_001)).status()).isEqualTo(400);
        assertThat(Wire.exchange(server.port(), "GET " + target + "x".repeat(200_000) + " HTTP/1.1\r\n\r\n").status())
                .isEqualTo(414);
        assertThat(questions.get()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/?size=51", "/?page=101", "/?size=50&page=21", "/embed?size=21", "/api/v1/search?size=51",
        "/api/v1/search?page=101", "/api/v1/suggest?q=rat&limit=21", "/api/v1/experts?limit=51",
        "/widget/v1/search?size=21"})
    void pages_without_end_are_refused_unasked(String target) {
        assertThat(server.get(target).status()).isEqualTo(400);
        assertThat(questions.get()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/matrix", "/ansprechpersonen", "/treffer.atom", "/api/v1/facets", "/embed"})
    void filters_without_end_are_refused_unasked(String path) {
        String years = IntStream.range(1990, 2091).mapToObj(year -> "year=" + year).collect(Collectors.joining("&"));

        assertThat(server.get(path + "?" + years).status()).isEqualTo(400);
        assertThat(questions.get()).isZero();
    }

    @Test
    void collections_without_end_are_refused_unasked() {
        String passages = IntStream.rangeClosed(1, 51).mapToObj(number -> "stelle=isenfurt-buergerrat-2023." + number)
                .collect(Collectors.joining("&"));

        assertThat(server.get("/merkliste?" + passages).status()).isEqualTo(400);
        assertThat(questions.get()).isZero();
    }
}
