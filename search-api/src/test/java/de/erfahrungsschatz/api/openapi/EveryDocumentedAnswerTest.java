package de.erfahrungsschatz.api.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/// Runs when all other classes have run, as `junit-platform.properties` says. Run alone, it fails: nothing was asked yet.
@Order(Integer.MAX_VALUE)
class EveryDocumentedAnswerTest {

    @Test
    void every_documented_answer_was_seen_by_a_test() {
        assertThat(Exercised.all()).containsAll(OpenApi.documented());
    }
}
