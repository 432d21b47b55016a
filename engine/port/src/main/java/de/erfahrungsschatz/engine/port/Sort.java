package de.erfahrungsschatz.engine.port;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The order of hits. Undated documents come last by either date; equal ones are ordered by their id.
public enum Sort {
    /// Best first. Without words to be relevant to, it is [#NEWEST].
    RELEVANCE,
    NEWEST,
    OLDEST;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Sort> of(String label) {
        return Arrays.stream(values()).filter(sort -> sort.label().equals(label)).findFirst();
    }

    public static List<String> labels() {
        return Arrays.stream(values()).map(Sort::label).toList();
    }
}
