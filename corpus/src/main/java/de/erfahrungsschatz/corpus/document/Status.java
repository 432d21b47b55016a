package de.erfahrungsschatz.corpus.document;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How far a city has come with a dialogue format, as one passage tells it; the surest first.
public enum Status {
    /// It took place and is over.
    CARRIED_OUT,
    /// It is going on, or a permanent body.
    RUNNING,
    /// It is decided, or firmly intended.
    PLANNED,
    /// It is being discussed, or could be imagined.
    CONSIDERED,
    /// Somebody would like to have it.
    WISHED,
    /// It was decided against, given up, or has not been used.
    REJECTED,
    /// It is named, and nothing is said of the above.
    MENTIONED;

    /// The name in requests, answers and sidecars: `carried-out`, `running` …
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The status of that label; empty when there is none.
    public static Optional<Status> of(String label) {
        return Arrays.stream(values()).filter(status -> status.label().equals(label)).findFirst();
    }
}
