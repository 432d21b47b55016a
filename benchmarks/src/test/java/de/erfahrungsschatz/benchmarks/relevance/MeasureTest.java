package de.erfahrungsschatz.benchmarks.relevance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class MeasureTest {

    private static final JudgedQuery GRADED = new JudgedQuery("q", "Radweg",
            Map.of("perfect", 3, "helpful", 2, "near", 1));

    @Test
    void the_best_order_is_worth_one_and_others_are_worth_less() {
        assertThat(Measure.NDCG.of(GRADED, List.of("perfect", "helpful", "near"))).isEqualTo(1);
        // (3 + 7 / log2(3) + 1 / log2(4)) / (7 + 3 / log2(3) + 1 / log2(4))
        assertThat(Measure.NDCG.of(GRADED, List.of("helpful", "perfect", "near"))).isCloseTo(0.842829, within(1e-6));
        assertThat(Measure.NDCG.of(GRADED, List.of("other", "none"))).isZero();
    }

    @Test
    void only_the_first_ten_count_for_readers_and_the_first_hundred_for_recall() {
        List<String> eleventh = new ArrayList<>(others(10));
        eleventh.add("perfect");
        assertThat(Measure.NDCG.of(GRADED, eleventh)).isZero();
        assertThat(Measure.MRR.of(GRADED, eleventh)).isZero();
        assertThat(Measure.RECALL_10.of(GRADED, eleventh)).isZero();
        assertThat(Measure.RECALL_100.of(GRADED, eleventh)).isCloseTo(1.0 / 3, within(1e-9));
        List<String> beyond = new ArrayList<>(others(100));
        beyond.add("perfect");
        assertThat(Measure.RECALL_100.of(GRADED, beyond)).isZero();
    }

    @Test
    void the_first_relevant_document_decides_about_the_reciprocal_rank() {
        List<String> found = List.of("other", "near", "perfect");
        assertThat(Measure.MRR.of(GRADED, found)).isEqualTo(0.5);
        assertThat(Measure.PRECISION_1.of(GRADED, found)).isZero();
        assertThat(Measure.PRECISION_1.of(GRADED, List.of("near"))).isEqualTo(1);
    }

    @Test
    void queries_in_vain_are_counted() {
        assertThat(Measure.ZERO_HITS.of(GRADED, List.of())).isEqualTo(1);
        assertThat(Measure.ZERO_HITS.of(GRADED, List.of("other"))).isZero();
        assertThat(Measure.NDCG.of(GRADED, List.of())).isZero();
    }

    @Test
    void the_mean_of_a_measure_is_known_only_when_it_is_known_of_every_query() {
        Score known = new Score("a", Map.of(Measure.NDCG, 1.0, Measure.MRR, 0.5));
        Score less = new Score("b", Map.of(Measure.NDCG, 0.5));
        assertThat(new Scores("x", List.of(known, less)).mean(Measure.NDCG)).hasValue(0.75);
        assertThat(new Scores("x", List.of(known, less)).mean(Measure.MRR)).isEmpty();
    }

    private static List<String> others(int count) {
        return IntStream.range(0, count).mapToObj(number -> "other" + number).toList();
    }
}
