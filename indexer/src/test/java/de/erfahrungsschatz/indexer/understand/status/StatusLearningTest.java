package de.erfahrungsschatz.indexer.understand.status;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.corpus.document.Status;
import de.erfahrungsschatz.corpus.yaml.InvalidYamlException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What was learned from some texts holds for others: the half that is asked about is not among those that taught. These are the figures
/// to expect of documents that nobody has seen.
class StatusLearningTest {

    /// The share of statuses that must be right.
    private static final double LEAST = 0.72;

    private static List<StatusLessons> lessons = List.of();

    @BeforeAll
    static void read() throws InvalidYamlException {
        lessons = List.of(StatusLessons.all());
    }

    @ParameterizedTest
    @ValueSource(strings = {"foreign", "foreign2", "foreign3", "foreign4", "foreign5"})
    void reads_the_status_in_texts_that_did_not_teach_it(String half) {
        StatusWeights weights = StatusTraining.on(lessons.getFirst().without(half));
        List<StatusExample> asked = lessons.getFirst().bySource().getOrDefault(half, List.of());
        double right = (double) asked.stream().filter(example -> likeliest(weights, example) == example.status()).count()
                / asked.size();
        System.out.printf("statuses of %s, learned without it: %.3f of %d%n", half, right, asked.size());
        assertThat(right).isGreaterThan(LEAST);
    }

    private static Status likeliest(StatusWeights weights, StatusExample example) {
        double[] likelihoods = weights.likelihoods(example.traits());
        Status best = Status.MENTIONED;
        for (Status status : Status.values()) {
            best = likelihoods[status.ordinal()] > likelihoods[best.ordinal()] ? status : best;
        }
        return best;
    }
}
