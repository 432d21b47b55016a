package de.erfahrungsschatz.api.serve;

import de.erfahrungsschatz.engine.port.SearchIndex;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Looks every second whether the indexer has published a new generation, and opens it. One that cannot be read is reported
/// once; the last good one goes on serving.
public final class IndexRefresher implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger("api.refresh");

    private final SearchIndex index;
    private final ScheduledExecutorService clock;
    private String lastRefusal = "";

    private IndexRefresher(SearchIndex index) {
        this.index = index;
        this.clock = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("index-refresher").factory());
    }

    /// Begins to look.
    public static IndexRefresher start(SearchIndex index) {
        IndexRefresher refresher = new IndexRefresher(index);
        var _ = refresher.clock.scheduleWithFixedDelay(refresher::look, 1, 1, TimeUnit.SECONDS);
        return refresher;
    }

    private void look() {
        try {
            if (index.refresh()) {
                lastRefusal = "";
                LOG.atInfo().setMessage("index opened").addKeyValue("generation", index.generation()).log();
            }
        } catch (RuntimeException e) {
            // The task would silently never run again if anything escaped it.
            report(e);
        }
    }

    private void report(RuntimeException failure) {
        String refusal = String.valueOf(failure.getMessage());
        if (!refusal.equals(lastRefusal)) {
            lastRefusal = refusal;
            LOG.atError().setMessage("new index not opened").setCause(failure).log();
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
