package de.erfahrungsschatz.benchmarks.speed;

import java.util.List;

/// What came of many queries.
///
/// @param asked how many there were
/// @param failed how many ended with an error
/// @param failures the first of those
/// @param median milliseconds that half of the queries took at most
/// @param slowest the query that took longest
/// @param longest milliseconds that it took
record Outcome(int asked, int failed, List<Failure> failures, double median, String slowest, double longest) {

    /// How many times as long as the median a query may take.
    private static final int MOST = 100;

    Outcome {
        failures = List.copyOf(failures);
    }

    /// How many times as long as the median the slowest query took.
    double ratio() {
        return longest / median;
    }

    /// Whether none failed and none was too slow.
    boolean isGood() {
        return failed == 0 && ratio() <= MOST;
    }

    /// A query that ended with an error.
    record Failure(String query, Throwable error) {}
}
