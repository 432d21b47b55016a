package de.erfahrungsschatz.benchmarks.relevance;

import de.erfahrungsschatz.benchmarks.relevance.Trial.Answered;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/// Looks for better weights by changing one after the other, round by round, each by smaller steps than in the round before.
///
/// Of the steps of a weight that one is kept which brings the greatest nDCG@10 on the queries of [Half#TUNED], if it brings more than
/// before. A step with which nDCG@10 falls on those of [Half#HELD] does not count.
final class Ascent {

    /// The smallest steps first: of several that are equally good the first is kept.
    private static final List<Double> FACTORS = List.of(0.85, 1.2, 0.7, 1.4, 0.5, 2.0);
    private static final MathContext SHORT = new MathContext(3);

    private final Function<List<WeightValues>, List<Trial>> trials;
    private final Consumer<String> told;

    /// @param trials tries each of several weights
    /// @param told is given lines about what helps
    Ascent(Function<List<WeightValues>, List<Trial>> trials, Consumer<String> told) {
        this.trials = trials;
        this.told = told;
    }

    /// The best that was found; the start itself when nothing helped.
    ///
    /// @param names of the weights to change, in this order; a weight of 0 stays 0, because steps are factors
    Answered climb(Answered start, List<String> names, int rounds) {
        told.accept(TuningText.start(start));
        Answered best = start;
        for (int round = 0; round < rounds; round++) {
            for (String name : names) {
                best = step(best, name, Math.pow(0.5, round));
            }
        }
        return best;
    }

    /// @param length of the step, 1 for a whole one
    private Answered step(Answered from, String name, double length) {
        Answered best = from;
        for (Trial trial : trials.apply(candidates(from.weights(), name, length))) {
            switch (trial) {
                case Trial.Failed failed -> told.accept(TuningText.failed(name, failed));
                case Answered answered when helps(from, answered) -> {
                    told.accept(TuningText.helping(name, answered));
                    best = reached(answered, Half.TUNED) > reached(best, Half.TUNED) ? answered : best;
                }
                case Answered _ -> {
                    // Nothing is said of what does not help: most does not.
                }
            }
        }
        if (!best.equals(from)) {
            told.accept(TuningText.kept(name, best));
        }
        return best;
    }

    private static List<WeightValues> candidates(WeightValues from, String name, double length) {
        BigDecimal now = from.value(name);
        return FACTORS.stream().map(factor -> BigDecimal.valueOf(Math.pow(factor, length)))
                .map(factor -> now.multiply(factor, SHORT).stripTrailingZeros())
                .filter(value -> value.compareTo(now) != 0).distinct().map(value -> from.with(name, value)).toList();
    }

    private static boolean helps(Answered from, Answered answered) {
        return reached(answered, Half.TUNED) > reached(from, Half.TUNED)
                && reached(answered, Half.HELD) >= reached(from, Half.HELD);
    }

    private static double reached(Answered answered, Half half) {
        return answered.in(half).mean(Measure.NDCG);
    }
}
