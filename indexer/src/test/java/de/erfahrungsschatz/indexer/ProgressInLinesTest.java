package de.erfahrungsschatz.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgressInLinesTest {

    private final List<String> lines = new ArrayList<>();
    private long now;

    @Test
    void few_files_are_no_more_than_one_line() {
        read(10, Duration.ofMillis(200));
        assertThat(lines).containsExactly("10 Dateien werden gelesen.");
    }

    @Test
    void every_tenth_part_tells_the_rate_and_what_is_left() {
        read(1000, Duration.ofMillis(250));
        assertThat(lines).hasSize(10).element(1)
                .isEqualTo("100 von 1.000 Dateien gelesen (10 %), 4,0 je Sekunde, noch etwa 4 min.");
    }

    @Test
    void slow_files_are_no_reason_to_fall_silent() {
        read(20, Duration.ofSeconds(61));
        assertThat(lines).hasSize(20).last().asString().startsWith("19 von 20 Dateien gelesen (95 %), 0,0 je Sekunde");
    }

    private void read(int files, Duration each) {
        try (ProgressInLines progress = new ProgressInLines(lines::add, () -> now)) {
            progress.begin(files);
            for (int i = 0; i < files; i++) {
                now += each.toNanos();
                progress.step("a.txt");
            }
        }
    }
}
