package de.erfahrungsschatz.benchmarks.speed;

import java.util.List;

/// The questions of one class, put to one entrant.
///
/// @param nanoseconds from the first question to the last answer
/// @param answers how long each answer took, in nanoseconds
record Lap(long nanoseconds, List<Long> answers) {

    Lap {
        answers = List.copyOf(answers);
    }
}
