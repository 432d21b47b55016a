package de.erfahrungsschatz.benchmarks.intake;

import java.util.Optional;

/// The lines in which [PlainTika] and [Workers] tell how far they are.
final class Progress {

    /// Nothing is left to read.
    static final String END = "end";

    private static final String STARTED = "started ";
    private static final String READ = "read ";

    private Progress() {}

    static String started(String path) {
        return STARTED + path;
    }

    static String read(long characters) {
        return READ + characters;
    }

    /// The path that a line says was started; empty for any other line.
    static Optional<String> path(String line) {
        return line.startsWith(STARTED) ? Optional.of(line.substring(STARTED.length())) : Optional.empty();
    }
}
