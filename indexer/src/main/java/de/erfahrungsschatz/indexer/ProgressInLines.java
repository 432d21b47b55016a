package de.erfahrungsschatz.indexer;

import de.erfahrungsschatz.indexer.run.Progress;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/// A line now and then, for logs and pipes: at every tenth part of the way, but neither more often than every few seconds nor less often
/// than every minute.
final class ProgressInLines implements Progress {

    private static final long LEAST = Duration.ofSeconds(3).toNanos();
    private static final long MOST = Duration.ofMinutes(1).toNanos();

    private final Consumer<String> lines;
    private final LongSupplier nanos;
    private int files;
    private int done;
    private long begun;
    private long lastTime;
    private int lastTenth;

    /// @param nanos a clock that never goes backwards
    ProgressInLines(Consumer<String> lines, LongSupplier nanos) {
        this.lines = lines;
        this.nanos = nanos;
    }

    @Override
    public void begin(int all) {
        files = all;
        begun = nanos.getAsLong();
        lastTime = begun;
        if (files > 0) {
            lines.accept(String.format(Locale.GERMANY, "%,d %s gelesen.", files,
                    files == 1 ? "Datei wird" : "Dateien werden"));
        }
    }

    @Override
    public void step(String path) {
        done++;
        long now = nanos.getAsLong();
        int tenth = (int) (10L * done / files);
        boolean due = tenth > lastTenth ? now - lastTime >= LEAST : now - lastTime >= MOST;
        if (due && done < files) {
            lastTime = now;
            lastTenth = tenth;
            lines.accept(state(Duration.ofNanos(now - begun)));
        }
    }

    private String state(Duration taken) {
        double seconds = Math.max(1e-3, taken.toNanos() / 1e9);
        return String.format(Locale.GERMANY, "%,d von %,d Dateien gelesen (%d %%), %.1f je Sekunde, noch etwa %s.",
                done,
                files, 100L * done / files, done / seconds,
                Durations.rough(Duration.ofSeconds(Math.round(seconds / done * (files - done)))));
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
