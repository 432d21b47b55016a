package de.erfahrungsschatz.indexer.understand.status;

import java.util.Arrays;

/// Makes likelihoods of sums of weights.
final class Softmax {

    private Softmax() {}

    /// The likelihoods, together 1.
    ///
    /// @param sums one for each choice; any numbers
    static double[] of(double[] sums) {
        double most = Arrays.stream(sums).max().orElse(0);
        double[] powers = Arrays.stream(sums).map(sum -> Math.exp(sum - most)).toArray();
        double all = Arrays.stream(powers).sum();
        return Arrays.stream(powers).map(power -> power / all).toArray();
    }
}
