package de.erfahrungsschatz.indexer.watch;

import java.time.Duration;

/// How patient a [Watch] is.
///
/// @param tick between two looks at the clock
/// @param settle so long nothing must move before a run
/// @param longest so long a run is put off at most; what still moves then is left out of it
/// @param poll between two looks at folders that tell nothing
/// @param rescan between two runs at least, in case something was missed
/// @param retry after another run had the data folder
/// @param mending after something was broken
public record Pace(Duration tick, Duration settle, Duration longest, Duration poll, Duration rescan, Duration retry,
        Duration mending) {

    /// For every day.
    ///
    /// @param poll between two looks at folders that tell nothing
    public static Pace usual(Duration poll) {
        return new Pace(Duration.ofMillis(500), Duration.ofSeconds(2), Duration.ofSeconds(30), poll,
                Duration.ofMinutes(15), Duration.ofSeconds(10), Duration.ofMinutes(1));
    }
}
