package de.erfahrungsschatz.benchmarks.experts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class StandingsTest {

    private final Standings standings = new Standings();

    @Test
    void are_means_over_all_questions_and_compare_with_the_first_model() {
        for (int i = 0; i < 12; i++) {
            Subject subject = new Subject("Deich", Set.of("anna"));
            standings.add("good", List.of("anna", "bert"), subject);
            standings.add("bad", List.of("bert", "anna"), subject);
        }

        assertThat(standings.mean("good", Merit.AVERAGE_PRECISION)).isEqualTo(1);
        assertThat(standings.mean("bad", Merit.AVERAGE_PRECISION)).isEqualTo(0.5, Offset.offset(1e-9));
        assertThat(standings.likelihood("bad", "good")).isLessThan(0.01);
        assertThat(standings.likelihood("good", "good")).isEqualTo(1);
        assertThat(standings.table("narrow").lines()).hasSize(3);
    }
}
