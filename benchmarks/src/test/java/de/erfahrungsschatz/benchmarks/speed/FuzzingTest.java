package de.erfahrungsschatz.benchmarks.speed;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.benchmarks.MadeUpCorpus;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class FuzzingTest {

    @Test
    void what_fails_is_counted_and_the_others_are_asked_all_the_same() {
        Set<String> asked = new HashSet<>();
        Outcome outcome = new Fuzzing(String::valueOf, query -> {
            asked.add(query);
            if (query.endsWith("7")) {
                throw new IllegalStateException("seven");
            }
        }).ask(100);

        assertThat(asked).hasSize(100);
        assertThat(outcome.failed()).isEqualTo(10);
        assertThat(outcome.failures()).hasSize(10).allMatch(failure -> failure.query().endsWith("7"));
        assertThat(outcome.isGood()).isFalse();
    }

    @Test
    void what_is_slow_again_and_again_is_named() {
        Outcome outcome = new Fuzzing(String::valueOf, query -> {
            if (query.equals("42")) {
                busy(20_000_000);
            }
        }).ask(1_000);

        assertThat(outcome.slowest()).isEqualTo("42");
        assertThat(outcome.longest()).isGreaterThanOrEqualTo(20);
        assertThat(outcome.isGood()).isFalse();
    }

    @Test
    void queries_are_many_and_strange_and_always_the_same() {
        QueryMaker maker = new QueryMaker(readings(), 3);
        Set<String> queries = new HashSet<>();
        IntStream.range(0, 5_000).mapToObj(maker::query).forEach(queries::add);

        assertThat(queries).hasSizeGreaterThan(4_500).allMatch(query -> query.length() <= QueryMaker.LONGEST)
                .anyMatch(query -> query.length() == QueryMaker.LONGEST).anyMatch(query -> query.contains("stadt:"))
                .anyMatch(query -> query.contains("(((((")).anyMatch(query -> query.contains("👍🏽"))
                .anyMatch(query -> query.chars().filter(sign -> sign == '"').count() % 2 == 1)
                .anyMatch(query -> query.codePoints().anyMatch(Character::isISOControl))
                .anyMatch(query -> query.codePoints().anyMatch(sign -> sign > 0x1F_FFFF / 2));
        assertThat(maker.query(17)).isEqualTo(new QueryMaker(readings(), 3).query(17))
                .isNotEqualTo(new QueryMaker(readings(), 4).query(17));
    }

    private static Readings readings() {
        Readings readings = new Readings();
        MadeUpCorpus.of(50).documents().forEach(readings::add);
        return readings;
    }

    private static void busy(long nanoseconds) {
        long end = System.nanoTime() + nanoseconds;
        while (System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }
}
