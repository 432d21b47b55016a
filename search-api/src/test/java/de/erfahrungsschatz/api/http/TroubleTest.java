package de.erfahrungsschatz.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.api.library.TroubledIndex;
import de.erfahrungsschatz.api.openapi.Reply;
import de.erfahrungsschatz.api.serve.BoundedIndex;
import de.erfahrungsschatz.corpus.access.Viewer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/// What is answered when the index breaks, or when too much is asked at once.
class TroubleTest {

    private static final List<String> SEARCHING = List.of("/api/v1/search", "/api/v1/facets", "/api/v1/suggest?q=rat",
            "/api/v1/documents/isenfurt-buergerrat-2023", "/api/v1/documents/isenfurt-buergerrat-2023/similar",
            "/api/v1/documents/isenfurt-buergerrat-2023/passages/1/same-question", "/api/v1/experts?q=rat",
            "/api/v1/experts/ilse-mahrholz--isenfurt", "/ansprechpersonen?q=rat", "/",
            "/dokument/isenfurt-buergerrat-2023", "/widget/v1/search", "/widget/v1/suggest?q=rat", "/embed",
            "/api/v1/matrix", "/matrix", "/zeitleiste", "/stadt/isenfurt", "/stadt/isenfurt/luecke",
            "/format/buergerrat", "/thema/wohnen", "/vergleich?dokument=isenfurt-buergerrat-2023&abschnitt=1",
            "/treffer.csv", "/treffer.atom", "/dokument/isenfurt-buergerrat-2023/zitat.ris",
            "/merkliste?stelle=isenfurt-buergerrat-2023.1", "/sitemap.xml");
    private static final List<String> LOOKING = List.of("/api/v1/vocabularies/topics", "/health");

    @Test
    void a_broken_index_is_told_without_its_inner_life() {
        Runnable breaking = () -> {
            throw new IllegalStateException("segments_7 is damaged");
        };
        try (Served broken = Served.index(new TroubledIndex(breaking, () -> {}), Viewer.PUBLIC)) {
            SEARCHING.forEach(target -> isBroken(broken.get(target)));
        }
        try (Served broken = Served.index(new TroubledIndex(() -> {}, breaking), Viewer.PUBLIC)) {
            LOOKING.forEach(target -> isBroken(broken.get(target)));
        }
    }

    @Test
    void a_stack_that_overflows_is_told_as_well_and_the_server_goes_on() {
        Runnable overflowing = () -> {
            throw new StackOverflowError("in the index");
        };
        try (Served broken = Served.index(new TroubledIndex(overflowing, () -> {}), Viewer.PUBLIC)) {
            isBroken(broken.get("/api/v1/search"));
            assertThat(broken.get("/health").status()).isEqualTo(200);
        }
    }

    @Test
    void who_comes_when_too_much_is_asked_is_told_to_come_back() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        TroubledIndex slow = new TroubledIndex(() -> {
            begun.countDown();
            await(end);
        }, () -> {});
        try (Served busy = Served.index(new BoundedIndex(slow, 1, Duration.ofMillis(20)), Viewer.PUBLIC)) {
            Thread first = Thread.ofVirtual().start(() -> busy.get("/api/v1/search"));
            begun.await();

            SEARCHING.forEach(target -> assertThat(busy.get(target).status()).as(target).isEqualTo(503));
            assertThat(busy.get("/health").status()).isEqualTo(200);

            end.countDown();
            first.join();
            assertThat(busy.get("/api/v1/search").status()).isEqualTo(200);
        }
    }

    private static void isBroken(Reply reply) {
        assertThat(reply.status()).isEqualTo(500);
        assertThat(reply.text()).doesNotContain("segments_7", "Exception", "Error");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
