package de.erfahrungsschatz.engine.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Keys are numbered in the order in which they first come, however many there are.
final class NumbersTest {

    @Test
    void every_key_keeps_its_number_and_others_have_none() {
        Numbers numbers = new Numbers();
        Map<Long, Integer> model = new HashMap<>();
        Random random = new Random(3);
        for (int run = 0; run < 20_000; run++) {
            long key = random.nextInt(5_000) - 2_500L;

            assertThat(numbers.find(key)).isEqualTo(model.getOrDefault(key, -1));
            assertThat(numbers.of(key)).isEqualTo(model.computeIfAbsent(key, _ -> model.size()));
        }
        assertThat(numbers.size()).isEqualTo(model.size());
    }
}
