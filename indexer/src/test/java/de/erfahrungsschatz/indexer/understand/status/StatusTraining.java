package de.erfahrungsschatz.indexer.understand.status;

import de.erfahrungsschatz.corpus.document.Status;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Learns how strongly each trait speaks for each status: for each status a linear support vector machine that tells it from all
/// others, with the squares of what falls short as loss. On texts that did not teach, it is right more often than a logistic
/// regression of the same traits. The same examples always give the same weights.
final class StatusTraining {

    private static final int STATUSES = Status.values().length;
    /// A rarer trait is left out: what it tells is chance.
    private static final int FEWEST_EXAMPLES = 3;
    /// How strongly large weights are held down, as the factor of half their squares.
    private static final double RESTRAINT = 40;
    private static final int ROUNDS = 150;
    private static final double STEP = 0.3;
    /// What makes honest likelihoods of the machines' sums: with it, texts that did not teach are the least surprising.
    private static final double SHARPNESS = 2.5;

    private final List<Row> rows = new ArrayList<>();
    private final List<String> names;
    private final double[] weights;
    private final double[] travelled;

    private StatusTraining(List<StatusExample> examples) {
        Map<String, Integer> numbers = numbered(examples);
        names = List.copyOf(numbers.keySet());
        weights = new double[names.size() * STATUSES];
        travelled = new double[weights.length];
        examples.forEach(example -> rows.add(Row.of(example, numbers)));
    }

    /// The weights that examples teach.
    static StatusWeights on(List<StatusExample> examples) {
        StatusTraining training = new StatusTraining(examples);
        for (int round = 0; round < ROUNDS; round++) {
            training.step();
        }
        return training.learned();
    }

    private static Map<String, Integer> numbered(List<StatusExample> examples) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        examples.forEach(example -> example.traits().seen().keySet()
                .forEach(name -> counts.merge(name, 1, Integer::sum)));
        Map<String, Integer> numbers = new LinkedHashMap<>();
        counts.forEach((name, count) -> {
            if (count >= FEWEST_EXAMPLES) {
                numbers.put(name, numbers.size());
            }
        });
        return numbers;
    }

    /// One step downhill of all weights, shorter for those that have travelled far (AdaGrad).
    private void step() {
        double[] slopes = new double[weights.length];
        for (int i = 0; i < weights.length; i++) {
            slopes[i] = RESTRAINT * weights[i];
        }
        rows.forEach(row -> row.addSlopes(weights, slopes));
        for (int i = 0; i < weights.length; i++) {
            travelled[i] += slopes[i] * slopes[i];
            weights[i] -= travelled[i] == 0 ? 0 : STEP * slopes[i] / Math.sqrt(travelled[i]);
        }
    }

    private StatusWeights learned() {
        Map<String, float[]> byTrait = new HashMap<>();
        for (int trait = 0; trait < names.size(); trait++) {
            float[] some = new float[STATUSES];
            for (int status = 0; status < STATUSES; status++) {
                some[status] = (float) (SHARPNESS * weights[trait * STATUSES + status]);
            }
            byTrait.put(names.get(trait), some);
        }
        return new StatusWeights(byTrait);
    }

    /// An example by the numbers of its traits.
    ///
    /// @param traits the numbers of those that are common enough
    /// @param strengths how strongly each of them shows
    /// @param status the number of the status that is right
    @SuppressWarnings("ArrayRecordComponent")
    private record Row(int[] traits, double[] strengths, int status) {

        static Row of(StatusExample example, Map<String, Integer> numbers) {
            List<Map.Entry<String, Traits.Trait>> known = example.traits().seen().entrySet().stream()
                    .filter(trait -> numbers.containsKey(trait.getKey())).toList();
            return new Row(known.stream().mapToInt(trait -> numbers.getOrDefault(trait.getKey(), 0)).toArray(),
                    known.stream().mapToDouble(trait -> trait.getValue().strength()).toArray(),
                    StatusWeights.STATUSES.indexOf(example.status()));
        }

        void addSlopes(double[] weights, double[] slopes) {
            for (int choice = 0; choice < STATUSES; choice++) {
                double sum = 0;
                for (int i = 0; i < traits.length; i++) {
                    sum += weights[traits[i] * STATUSES + choice] * strengths[i];
                }
                int side = choice == status ? 1 : -1;
                double shortfall = 1 - side * sum;
                for (int i = 0; shortfall > 0 && i < traits.length; i++) {
                    slopes[traits[i] * STATUSES + choice] -= 2 * side * shortfall * strengths[i];
                }
            }
        }
    }
}
