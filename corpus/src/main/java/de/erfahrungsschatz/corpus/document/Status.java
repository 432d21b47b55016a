package de.erfahrungsschatz.corpus.document;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// How far a city has come with a dialogue format, as one passage tells it; the surest first.
public enum Status {
    /// It took place and is over.
    CARRIED_OUT("durchgeführt"),
    /// It is going on, or a permanent body.
    RUNNING("läuft"),
    /// It is decided, or firmly intended.
    PLANNED("geplant"),
    /// It is being discussed, or could be imagined.
    CONSIDERED("erwogen"),
    /// Somebody would like to have it.
    WISHED("gewünscht"),
    /// It was decided against, given up, or has not been used.
    REJECTED("nicht umgesetzt"),
    /// It is named, and nothing is said of the above.
    MENTIONED("nur erwähnt");

    private final String german;

    Status(String german) {
        this.german = german;
    }

    /// The name in requests, answers and sidecars: `carried-out`, `running` …
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The name to show: "durchgeführt", "läuft" …
    public String german() {
        return german;
    }

    /// The labels of all, in order.
    public static List<String> labels() {
        return Arrays.stream(values()).map(Status::label).toList();
    }

    /// The status of that label; empty when there is none.
    public static Optional<Status> of(String label) {
        return Arrays.stream(values()).filter(status -> status.label().equals(label)).findFirst();
    }
}
