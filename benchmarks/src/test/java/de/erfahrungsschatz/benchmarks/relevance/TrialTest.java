package de.erfahrungsschatz.benchmarks.relevance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.erfahrungsschatz.benchmarks.relevance.Trial.Answered;
import de.erfahrungsschatz.benchmarks.relevance.Trial.Reached;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class TrialTest {

    @Test
    void each_set_counts_the_same_however_many_queries_it_has() {
        Answered answered = new Answered(new WeightValues(List.of()),
                List.of(reached("small", 10, 1), reached("large", 1_000, 0)));
        assertThat(answered.mean(Measure.NDCG)).isCloseTo(0.5, within(1e-9));
        assertThat(answered.on("large").mean(Measure.NDCG)).isZero();
        assertThat(answered.on("small").values(Measure.NDCG)).isEqualTo(Collections.nCopies(10, 1.0));
    }

    @Test
    void every_query_is_in_one_of_two_halves_of_about_the_same_size() {
        Answered answered = new Answered(new WeightValues(List.of()), List.of(reached("set", 1_000, 1)));
        int tuned = answered.in(Half.TUNED).values(Measure.NDCG).size();
        assertThat(tuned).isBetween(450, 550);
        assertThat(answered.in(Half.HELD).values(Measure.NDCG)).hasSize(1_000 - tuned);
    }

    private static Reached reached(String set, int queries, double value) {
        return new Reached(set, new Scores("made up", IntStream.range(0, queries)
                .mapToObj(query -> new Score("q" + query, Map.of(Measure.NDCG, value))).toList()));
    }
}
