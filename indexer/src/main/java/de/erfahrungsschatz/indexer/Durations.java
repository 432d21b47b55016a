package de.erfahrungsschatz.indexer;

import java.time.Duration;
import java.util.Locale;

/// Says how long something takes.
final class Durations {

    private Durations() {}

    /// Such as `40 s`, `3 min` or `2 h 5 min`.
    static String rough(Duration duration) {
        long minutes = (duration.toSeconds() + 30) / 60;
        if (duration.toSeconds() < 90) {
            return duration.toSeconds() + " s";
        }
        return minutes < 60 ? minutes + " min" : minutes / 60 + " h " + minutes % 60 + " min";
    }

    /// Such as `0,4 s`, or roughly from a minute on.
    static String exact(Duration duration) {
        return duration.toSeconds() < 60
                ? String.format(Locale.GERMANY, "%.1f s", duration.toMillis() / 1000.0)
                : rough(duration);
    }
}
