package de.erfahrungsschatz.api.enquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class RateLimitTest {

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-06-01T10:00:00Z"));
    private final RateLimit limit = new RateLimit(2, Duration.ofHours(1), 3, now::get);

    @Test
    void each_is_let_in_a_few_times_and_again_when_the_while_is_over() {
        assertThat(limit.admits("a")).isTrue();
        wait(Duration.ofMinutes(30));
        assertThat(limit.admits("a")).isTrue();
        assertThat(limit.admits("a")).isFalse();
        assertThat(limit.admits("b")).isTrue();
        wait(Duration.ofMinutes(30));
        assertThat(limit.admits("a")).isTrue();
        assertThat(limit.admits("a")).isFalse();
    }

    @Test
    void when_too_many_are_remembered_nobody_new_is_let_in_until_some_are_forgotten() {
        assertThat(limit.admits("a")).isTrue();
        assertThat(limit.admits("b")).isTrue();
        assertThat(limit.admits("c")).isTrue();
        assertThat(limit.admits("d")).isFalse();
        assertThat(limit.admits("a")).isTrue();
        wait(Duration.ofHours(1));
        assertThat(limit.admits("d")).isTrue();
    }

    private void wait(Duration time) {
        now.updateAndGet(instant -> instant.plus(time));
    }
}
