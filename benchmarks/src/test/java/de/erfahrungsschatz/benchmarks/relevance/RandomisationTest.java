package de.erfahrungsschatz.benchmarks.relevance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class RandomisationTest {

    @Test
    void no_difference_is_chance() {
        List<Double> values = List.of(0.1, 0.5, 0.9);
        assertThat(Randomisation.likelihood(values, values)).isEqualTo(1);
        assertThat(Randomisation.likelihood(values, List.of(0.1, 0.500001, 0.9))).isEqualTo(1);
    }

    @Test
    void ten_differences_in_one_direction_are_as_rare_as_ten_heads_or_ten_tails() {
        List<Double> ones = Collections.nCopies(10, 1.0);
        List<Double> none = Collections.nCopies(10, 0.0);
        assertThat(Randomisation.likelihood(ones, none)).isBetween(0.001, 0.003); // 2 / 1024
        assertThat(Randomisation.likelihood(none, ones)).isEqualTo(Randomisation.likelihood(ones, none));
    }

    @Test
    void differences_that_outweigh_each_other_are_chance() {
        List<Double> ones = IntStream.range(0, 100).mapToObj(i -> (double) (i % 2)).toList();
        List<Double> others = IntStream.range(0, 100).mapToObj(i -> (double) ((i + 1) % 2)).toList();
        assertThat(Randomisation.likelihood(ones, others)).isEqualTo(1);
    }

    @Test
    void a_small_difference_on_many_queries_is_found() {
        List<Double> better = IntStream.range(0, 1_000).mapToObj(i -> i % 10 < 6 ? 0.6 : 0.5).toList();
        List<Double> worse = IntStream.range(0, 1_000).mapToObj(i -> i % 10 < 6 ? 0.5 : 0.6).toList();
        assertThat(Randomisation.likelihood(better, worse)).isLessThan(0.001);
    }
}
