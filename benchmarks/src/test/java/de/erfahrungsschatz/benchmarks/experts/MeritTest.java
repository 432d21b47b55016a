package de.erfahrungsschatz.benchmarks.experts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MeritTest {

    private static final List<String> RANKED = List.of("nobody", "anna", "someone", "berta", "else");
    private static final Set<String> EXPERTS = Set.of("anna", "berta", "carla", "dora");

    @Test
    void precision_is_averaged_over_all_who_know_found_or_not() {
        assertThat(Merit.AVERAGE_PRECISION.of(RANKED, EXPERTS)).isEqualTo((1 / 2.0 + 2 / 4.0) / 4);
        assertThat(Merit.AVERAGE_PRECISION.of(List.of("anna", "berta"), Set.of("anna", "berta"))).isEqualTo(1);
    }

    @Test
    void the_first_five_count_as_five_even_if_there_are_fewer() {
        assertThat(Merit.PRECISION_5.of(RANKED, EXPERTS)).isEqualTo(2 / 5.0);
        assertThat(Merit.PRECISION_5.of(List.of("anna"), EXPERTS)).isEqualTo(1 / 5.0);
    }

    @Test
    void the_first_who_knows_decides_the_rank() {
        assertThat(Merit.RECIPROCAL_RANK.of(RANKED, EXPERTS)).isEqualTo(0.5);
        assertThat(Merit.RECIPROCAL_RANK.of(List.of("nobody"), EXPERTS)).isZero();
    }
}
