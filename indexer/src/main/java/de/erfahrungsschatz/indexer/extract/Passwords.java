package de.erfahrungsschatz.indexer.extract;

import java.util.List;

/// The passwords of the office, to be tried on encrypted files. They never show: not in a log, not in a report.
///
/// @param all usually none
public record Passwords(List<String> all) {

    /// None.
    public static final Passwords NONE = new Passwords(List.of());

    public Passwords {
        all = List.copyOf(all);
    }

    @Override
    public String toString() {
        return all.size() + " passwords";
    }
}
