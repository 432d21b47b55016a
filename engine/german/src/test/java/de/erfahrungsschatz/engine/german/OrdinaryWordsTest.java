package de.erfahrungsschatz.engine.german;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class OrdinaryWordsTest {

    @Test
    void words_that_are_more_than_names_are_ordinary_in_either_case() {
        assertThat(List.of("essen", "Essen", "wald", "Stein", "HALLE")).allMatch(GermanAnalysis::isOrdinary);
    }

    @Test
    void names_alone_and_what_nobody_knows_are_not() {
        assertThat(List.of("hamm", "Köln", "Aldenrath", "")).noneMatch(GermanAnalysis::isOrdinary);
    }
}
