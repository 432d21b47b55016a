package de.erfahrungsschatz.benchmarks.relevance;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.benchmarks.relevance.Trial.Answered;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class AscentTest {

    private static final WeightValues START = new WeightValues(List.of("a = 1", "b = 0"));

    private final List<String> told = new ArrayList<>();

    @Test
    void the_best_step_is_kept_and_later_rounds_take_smaller_ones() {
        DoubleUnaryOperator bestAtThree = value -> 1 - Math.abs(value - 3) / 10;
        assertThat(climb(bestAtThree, _ -> 0.5, 1)).isEqualTo("2");
        assertThat(climb(bestAtThree, _ -> 0.5, 2)).isEqualTo("2.83"); // 2 times the root of 2
        assertThat(told).contains("kept: a = 2\n", "kept: a = 2.83\n");
    }

    @Test
    void a_step_that_costs_the_other_half_something_is_not_kept() {
        DoubleUnaryOperator moreIsBetter = value -> value / 10;
        assertThat(climb(moreIsBetter, value -> value > 1.3 ? 0.4 : 0.5, 1)).isEqualTo("1.2");
        assertThat(climb(moreIsBetter, value -> value > 1 ? 0.4 : 0.5, 1)).isEqualTo("1");
    }

    @Test
    void of_equally_good_steps_the_smallest_is_kept() {
        assertThat(climb(value -> value > 1 ? 0.6 : 0.5, _ -> 0.5, 1)).isEqualTo("1.2");
    }

    @Test
    void the_other_half_chooses_nothing() {
        assertThat(climb(_ -> 0.5, value -> value / 10, 1)).isEqualTo("1");
    }

    @Test
    void a_weight_of_nothing_is_not_tried() {
        Answered start = answered(START, _ -> 0.5, _ -> 0.5);
        assertThat(new Ascent(tried -> {
            assertThat(tried).isEmpty();
            return List.of();
        }, told::add).climb(start, List.of("b"), 1)).isEqualTo(start);
    }

    @Test
    void weights_that_do_not_work_are_told_and_passed_over() {
        Answered start = answered(START, _ -> 0.5, _ -> 0.5);
        Answered best = new Ascent(tried -> tried.stream().<Trial>map(weights -> new Trial.Failed(weights, "too much"))
                .toList(), told::add).climb(start, List.of("a"), 1);
        assertThat(best).isEqualTo(start);
        assertThat(told).anySatisfy(line -> assertThat(line).contains("a = 1.4").contains("too much"));
    }

    /// Where it ends with the weight `a`.
    ///
    /// @param tuned what is reached with a value on the one half
    /// @param held and on the other
    private String climb(DoubleUnaryOperator tuned, DoubleUnaryOperator held, int rounds) {
        Ascent ascent = new Ascent(
                tried -> tried.stream().<Trial>map(weights -> answered(weights, tuned, held)).toList(),
                told::add);
        return ascent.climb(answered(START, tuned, held), List.of("a"), rounds).weights().value("a").toPlainString();
    }

    private static Answered answered(WeightValues weights, DoubleUnaryOperator tuned, DoubleUnaryOperator held) {
        double value = weights.value("a").doubleValue();
        List<Score> scores = Stream.of("1", "2", "3", "4", "5", "6")
                .map(query -> score(query, (Half.of(query) == Half.TUNED ? tuned : held).applyAsDouble(value)))
                .toList();
        return new Answered(weights, List.of(new Trial.Reached("set", new Scores("made up", scores))));
    }

    private static Score score(String query, double value) {
        return new Score(query, Map.of(Measure.NDCG, value, Measure.RECALL_100, value));
    }
}
