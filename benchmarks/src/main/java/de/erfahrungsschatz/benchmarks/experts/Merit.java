package de.erfahrungsschatz.benchmarks.experts;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// How good a ranking of people is, from 0 to 1.
enum Merit {
    /// The mean of the precisions at the places of those who know; who is not found counts 0. Its mean over the subjects is MAP.
    AVERAGE_PRECISION("MAP") {
        @Override
        double of(List<String> ranked, Set<String> experts) {
            return IntStream.range(0, ranked.size()).filter(place -> experts.contains(ranked.get(place)))
                    .mapToDouble(place -> hits(ranked, experts, place + 1) / (place + 1)).sum() / experts.size();
        }
    },
    /// Which share of the first five knows.
    PRECISION_5("P@5") {
        @Override
        double of(List<String> ranked, Set<String> experts) {
            return hits(ranked, experts, FIRST) / FIRST;
        }
    },
    /// One divided by the place of the first who knows; 0 when none does.
    RECIPROCAL_RANK("MRR") {
        @Override
        double of(List<String> ranked, Set<String> experts) {
            return IntStream.range(0, ranked.size()).filter(place -> experts.contains(ranked.get(place)))
                    .mapToDouble(place -> 1.0 / (place + 1)).findFirst().orElse(0);
        }
    };

    private static final int FIRST = 5;

    private final String label;

    Merit(String label) {
        this.label = label;
    }

    /// What its mean is called in tables.
    String label() {
        return label;
    }

    /// How good it is.
    ///
    /// @param ranked ids of people, each once, best first
    /// @param experts those who know; at least one
    abstract double of(List<String> ranked, Set<String> experts);

    private static double hits(List<String> ranked, Set<String> experts, int places) {
        return ranked.stream().limit(places).filter(experts::contains).count();
    }
}
