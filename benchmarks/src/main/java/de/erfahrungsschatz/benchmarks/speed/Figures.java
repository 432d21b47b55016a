package de.erfahrungsschatz.benchmarks.speed;

import java.util.Collection;

/// What is told of some laps.
///
/// @param perSecond how many questions were answered in a second
/// @param median milliseconds that half of the answers took at most
/// @param slow milliseconds that 99 of 100 answers took at most
record Figures(double perSecond, double median, double slow) {

    private static final double NANOSECONDS = 1e9;
    private static final double NANOSECONDS_OF_A_MILLISECOND = 1e6;

    /// The figures of at least one lap.
    static Figures of(Collection<Lap> laps) {
        long[] sorted = laps.stream().flatMap(lap -> lap.answers().stream()).mapToLong(Long::longValue).sorted()
                .toArray();
        double seconds = laps.stream().mapToLong(Lap::nanoseconds).sum() / NANOSECONDS;
        return new Figures(sorted.length / seconds, quantile(sorted, 0.5), quantile(sorted, 0.99));
    }

    private static double quantile(long[] sorted, double share) {
        int place = (int) Math.ceil(share * sorted.length) - 1;
        return sorted[Math.max(0, place)] / NANOSECONDS_OF_A_MILLISECOND;
    }
}
