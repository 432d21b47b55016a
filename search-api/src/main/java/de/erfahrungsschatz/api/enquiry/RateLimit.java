package de.erfahrungsschatz.api.enquiry;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/// Lets each key do something a few times within a while. Its memory is bounded: when too many keys are remembered, nobody new is let in
/// until some are forgotten. Safe for many threads.
final class RateLimit {

    private final int most;
    private final Duration within;
    private final int keys;
    private final InstantSource clock;
    private final Map<String, Deque<Instant>> admitted = new HashMap<>();

    /// @param most how often each may
    /// @param within how long each time counts
    /// @param keys how many are remembered at most
    RateLimit(int most, Duration within, int keys, InstantSource clock) {
        this.most = most;
        this.within = within;
        this.keys = keys;
        this.clock = clock;
    }

    /// Whether the key may now; that counts.
    synchronized boolean admits(String key) {
        Instant now = clock.instant();
        forget(now.minus(within));
        Deque<Instant> times = admitted.get(key);
        if (times == null) {
            if (admitted.size() >= keys) {
                return false;
            }
            times = new ArrayDeque<>(most);
            admitted.put(key, times);
        }
        if (times.size() >= most) {
            return false;
        }
        times.add(now);
        return true;
    }

    private void forget(Instant before) {
        admitted.values().removeIf(times -> {
            times.removeIf(time -> !time.isAfter(before));
            return times.isEmpty();
        });
    }
}
