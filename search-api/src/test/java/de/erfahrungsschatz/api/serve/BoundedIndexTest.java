package de.erfahrungsschatz.api.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.erfahrungsschatz.api.library.TroubledIndex;
import de.erfahrungsschatz.corpus.access.Viewer;
import de.erfahrungsschatz.corpus.document.DocumentId;
import de.erfahrungsschatz.engine.port.Query;
import de.erfahrungsschatz.engine.port.SearchRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class BoundedIndexTest {

    private static final SearchRequest BROWSE = SearchRequest.of(Query.BROWSE);

    @Test
    void lets_no_more_questions_run_at_once_than_it_was_told() throws InterruptedException {
        AtomicInteger running = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        BoundedIndex index = new BoundedIndex(new TroubledIndex(() -> {
            most.accumulateAndGet(running.incrementAndGet(), Math::max);
            sleep(20);
            running.decrementAndGet();
        }, () -> {}), 3, Duration.ofSeconds(30));

        List<Thread> askers = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            askers.add(Thread.ofVirtual().start(() -> index.search(Viewer.PUBLIC, BROWSE)));
        }
        for (Thread asker : askers) {
            asker.join();
        }

        assertThat(most.get()).isEqualTo(3);
    }

    @Test
    void who_waits_too_long_for_a_turn_is_sent_away() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        BoundedIndex index = new BoundedIndex(new TroubledIndex(() -> {
            begun.countDown();
            await(end);
        }, () -> {}), 1, Duration.ofMillis(10));
        Thread first = Thread.ofVirtual().start(() -> index.search(Viewer.PUBLIC, BROWSE));
        begun.await();

        assertThatThrownBy(() -> index.search(Viewer.PUBLIC, BROWSE)).isInstanceOf(BusyException.class);
        assertThatThrownBy(() -> index.suggest(Viewer.PUBLIC, "a", 1)).isInstanceOf(BusyException.class);
        assertThatThrownBy(() -> index.document(Viewer.PUBLIC, new DocumentId("abc"), Query.BROWSE))
                .isInstanceOf(BusyException.class);
        assertThatThrownBy(() -> index.experiences(Viewer.PUBLIC)).isInstanceOf(BusyException.class);
        assertThat(index.generation()).isEqualTo(1);

        end.countDown();
        first.join();
        assertThat(index.search(Viewer.PUBLIC, BROWSE).total()).isZero();
    }

    @Test
    void who_finds_too_many_waiting_is_sent_away_at_once() throws InterruptedException {
        CountDownLatch end = new CountDownLatch(1);
        BoundedIndex index = new BoundedIndex(new TroubledIndex(() -> await(end), () -> {}), 1, Duration.ofDays(1));
        AtomicInteger refused = new AtomicInteger();
        List<Thread> askers = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            askers.add(Thread.ofVirtual().start(() -> {
                try {
                    index.search(Viewer.PUBLIC, BROWSE);
                } catch (BusyException _) {
                    refused.incrementAndGet();
                }
            }));
        }
        for (int looks = 0; looks < 2_000 && askers.stream().filter(Thread::isAlive).count() > 20; looks++) {
            sleep(5);
        }

        end.countDown();
        for (Thread asker : askers) {
            asker.join();
        }
        assertThat(refused.get()).isBetween(20, 23);
        assertThat(index.search(Viewer.PUBLIC, BROWSE).total()).isZero();
    }

    @Test
    void a_question_that_breaks_gives_its_turn_back() {
        BoundedIndex index = new BoundedIndex(new TroubledIndex(() -> {
            throw new IllegalStateException("broken");
        }, () -> {}), 1, Duration.ZERO);

        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> index.search(Viewer.PUBLIC, BROWSE)).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void who_is_interrupted_while_waiting_stays_interrupted() {
        BoundedIndex index = new BoundedIndex(new TroubledIndex(() -> {}, () -> {}), 1, Duration.ofSeconds(30));
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> index.search(Viewer.PUBLIC, BROWSE)).isInstanceOf(BusyException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    private static void sleep(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
