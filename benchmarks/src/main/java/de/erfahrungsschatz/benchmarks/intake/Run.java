package de.erfahrungsschatz.benchmarks.intake;

import java.util.List;
import java.util.Optional;

/// A program that has run.
///
/// @param lines what it said
/// @param seconds from its start to its end
/// @param end how it ended, in words
record Run(List<String> lines, double seconds, String end) {

    Run {
        lines = List.copyOf(lines);
    }

    /// Whether it says that nothing was left to read.
    boolean ended() {
        return lines.contains(Progress.END);
    }

    /// The paths of the files that it started to read, in order.
    List<String> started() {
        return lines.stream().map(Progress::path).flatMap(Optional::stream).toList();
    }
}
