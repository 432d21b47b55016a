package de.erfahrungsschatz.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.api.library.Documents;
import de.erfahrungsschatz.api.library.Shelf;
import de.erfahrungsschatz.api.library.WatchedIndex;
import de.erfahrungsschatz.api.openapi.Reply;
import de.erfahrungsschatz.api.serve.BoundedIndex;
import de.erfahrungsschatz.corpus.access.Viewer;
import de.erfahrungsschatz.engine.port.SearchIndex;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// More clients than the server has threads, each asking at the same time for something that takes a while.
class OverloadTest {

    private static final List<String> TARGETS = List.of("/", "/?q=B%C3%BCrgerrat", "/en/?q=B%C3%BCrgerrat&explain=true",
            "/dokument/isenfurt-buergerrat-2023", "/matrix", "/zeitleiste", "/stadt/isenfurt", "/stadt/isenfurt/luecke",
            "/format/buergerrat", "/thema/wohnen", "/ansprechpersonen?q=B%C3%BCrgerrat",
            "/merkliste?stelle=isenfurt-buergerrat-2023.1", "/treffer.csv", "/embed?q=B%C3%BCrgerrat",
            "/widget/v1/search?q=B%C3%BCrgerrat", "/widget/v1/suggest?q=rat", "/api/v1/search?q=B%C3%BCrgerrat",
            "/api/v1/facets", "/api/v1/matrix", "/api/v1/experts?q=B%C3%BCrgerrat");

    /// Jetty has 250 threads.
    private static final int CLIENTS = 300;
    private static final Duration THINKING = Duration.ofMillis(15);
    private static final Duration PATIENCE = Duration.ofMillis(500);
    /// Far more than it takes to answer or refuse, far less than it would take to answer all of them one after the other.
    private static final Duration BOUND = Duration.ofSeconds(10);

    @TempDir
    private Path folder;

    @Test
    void some_are_answered_rightly_the_others_are_soon_told_to_come_back_and_then_all_is_well_again() throws Exception {
        SearchIndex slow = WatchedIndex.of(Shelf.open(folder, Documents.all()), OverloadTest::think);
        try (Served server = Served.index(new BoundedIndex(slow, 2, PATIENCE), Viewer.MEMBER)) {
            Map<String, String> calm = TARGETS.stream().collect(Collectors.toMap(Function.identity(),
                    target -> answer(server.get(target))));

            List<Answered> all = rush(server);

            assertThat(all).hasSize(CLIENTS).allSatisfy(one -> {
                assertThat(one.reply().status()).as(one.target()).isIn(200, 503);
                assertThat(one.after()).as(one.target()).isLessThan(BOUND);
                if (one.reply().status() == 503) {
                    assertThat(one.reply().header("retry-after")).as(one.target()).isEqualTo("2");
                } else {
                    assertThat(one.reply().text()).isEqualTo(calm.get(one.target()));
                }
            });
            assertThat(all).extracting(one -> one.reply().status()).contains(200, 503);
            assertThat(TARGETS).allSatisfy(target -> assertThat(answer(server.get(target)))
                    .isEqualTo(calm.get(target)));
        }
    }

    private static List<Answered> rush(Served server) throws InterruptedException, ExecutionException {
        CountDownLatch all = new CountDownLatch(CLIENTS);
        List<Future<Answered>> asked = new ArrayList<>();
        try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int client = 0; client < CLIENTS; client++) {
                String target = TARGETS.get(client % TARGETS.size());
                asked.add(clients.submit(() -> {
                    all.countDown();
                    all.await();
                    long begin = System.nanoTime();
                    Reply reply = server.get(target);
                    return new Answered(target, reply, Duration.ofNanos(System.nanoTime() - begin));
                }));
            }
        }
        List<Answered> answered = new ArrayList<>();
        for (Future<Answered> one : asked) {
            answered.add(one.get());
        }
        return answered;
    }

    private static void think() {
        try {
            Thread.sleep(THINKING);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static String answer(Reply reply) {
        assertThat(reply.status()).isEqualTo(200);
        return reply.text();
    }

    /// What a client got.
    ///
    /// @param after how long it waited for it
    private record Answered(String target, Reply reply, Duration after) {}
}
