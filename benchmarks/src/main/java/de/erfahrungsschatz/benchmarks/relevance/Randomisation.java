package de.erfahrungsschatz.benchmarks.relevance;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// The paired randomisation test, two-sided: how likely is a difference of means at least as great as the one that was measured, if it
/// were chance which of two searchers gave which of the two answers to each query?
public final class Randomisation {

    private static final int ROUNDS = 10_000;
    private static final long SEED = 20_060_811;
    /// Values that differ by less are the same, one of them read from a file where it is rounded.
    private static final double SAME = 1e-5;
    /// Sums that differ by less are the same sum, added up in another order.
    private static final double ROUNDING = 1e-9;

    private Randomisation() {}

    /// The likelihood, the same each time; 1 when both are the same.
    ///
    /// @param ones the values of one searcher
    /// @param others the values of the other for the same queries in the same order
    public static double likelihood(List<Double> ones, List<Double> others) {
        double[] differences = IntStream.range(0, ones.size()).mapToDouble(i -> ones.get(i) - others.get(i))
                .filter(difference -> Math.abs(difference) > SAME).toArray();
        double measured = Math.abs(IntStream.range(0, differences.length).mapToDouble(i -> differences[i]).sum());
        Random chance = new Random(SEED);
        long asGreat = IntStream.range(0, ROUNDS)
                .filter(_ -> Math.abs(flipped(differences, chance)) >= measured - ROUNDING).count();
        return (asGreat + 1.0) / (ROUNDS + 1);
    }

    /// The sum with every sign tossed.
    private static double flipped(double[] differences, Random chance) {
        double sum = 0;
        for (double difference : differences) {
            sum += chance.nextBoolean() ? difference : -difference;
        }
        return sum;
    }
}
