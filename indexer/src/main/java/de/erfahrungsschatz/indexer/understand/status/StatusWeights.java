package de.erfahrungsschatz.indexer.understand.status;

import de.erfahrungsschatz.corpus.document.Status;
import de.erfahrungsschatz.indexer.understand.text.ShippedFile;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How strongly each trait speaks for each status: the weights of linear support vector machines, one for each status, learned from
/// texts in which people marked what they read.
///
/// @param byTrait for each trait one weight a status, in the order of [Status]
record StatusWeights(Map<String, float[]> byTrait) {

    private static final String RESOURCE = "status-weights.tsv";
    /// In the order of the weights.
    static final List<Status> STATUSES = List.of(Status.values());

    /// Those that come with the program.
    static StatusWeights shipped() {
        Map<String, float[]> weights = new HashMap<>();
        ShippedFile.lines(StatusWeights.class, RESOURCE).stream().map(line -> line.split("\t", -1))
                .forEach(cells -> weights.put(cells[0], numbers(cells)));
        return new StatusWeights(weights);
    }

    /// @param cells a trait, and its weights
    private static float[] numbers(String[] cells) {
        float[] numbers = new float[STATUSES.size()];
        for (int i = 0; i < STATUSES.size(); i++) {
            numbers[i] = Float.parseFloat(cells[i + 1]);
        }
        return numbers;
    }

    /// How likely each status is by the traits.
    ///
    /// @return from 0 to 1, together 1, in the order of [Status]
    double[] likelihoods(Traits traits) {
        double[] sums = new double[STATUSES.size()];
        traits.seen().forEach((name, trait) -> {
            float[] weights = byTrait.get(name);
            for (int i = 0; weights != null && i < STATUSES.size(); i++) {
                sums[i] += weights[i] * trait.strength();
            }
        });
        return Softmax.of(sums);
    }

    /// The words of the trait that speaks most strongly for a status; empty where none has words.
    String mostTelling(Traits traits, Status status) {
        return traits.seen().entrySet().stream().filter(trait -> !trait.getValue().words().isEmpty())
                .max(Comparator.comparingDouble(
                        trait -> weight(trait.getKey(), status) * trait.getValue().strength()))
                .map(trait -> trait.getValue().words()).orElse("");
    }

    /// How strongly a trait speaks for a status; 0 where nothing was learned of it.
    private float weight(String trait, Status status) {
        float[] weights = byTrait.get(trait);
        return weights == null ? 0 : weights[STATUSES.indexOf(status)];
    }
}
