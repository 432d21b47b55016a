package de.erfahrungsschatz.api.asked;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

final class QueryCountsTest {

    private static final YearMonth MAY = YearMonth.of(2026, 5);

    private Instant now = Instant.parse("2026-05-31T12:00:00Z");
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
    private final QueryCounts counts = new QueryCounts(clock);

    @Test
    void what_was_asked_four_times_is_not_told_and_what_was_asked_five_times_is() {
        count("verkehr", 4, true);
        assertThat(counts.told()).isEmpty();

        count("verkehr", 1, true);
        assertThat(counts.told()).containsExactly(new AskedQuery(MAY, "verkehr", 5, 0));
    }

    @Test
    void that_nothing_was_found_is_told_from_five_times_on_too() {
        count("verkehr", 6, true);
        count("verkehr", 4, false);
        assertThat(counts.told()).containsExactly(new AskedQuery(MAY, "verkehr", 10, 0));

        count("verkehr", 1, false);
        assertThat(counts.told()).containsExactly(new AskedQuery(MAY, "verkehr", 11, 5));
    }

    @Test
    void each_month_begins_anew() {
        count("verkehr", 4, true);
        now = Instant.parse("2026-06-01T00:00:00Z");
        count("verkehr", 4, true);

        assertThat(counts.told()).isEmpty();
    }

    @Test
    void goes_on_with_this_month_alone() {
        counts.take(List.of(new AskedQuery(MAY, "verkehr", 7, 0),
                new AskedQuery(MAY.minusMonths(1), "wohnen", 9, 9)));
        count("verkehr", 1, true);
        count("wohnen", 1, true);

        assertThat(counts.told()).containsExactly(new AskedQuery(MAY, "verkehr", 8, 0));
    }

    @Test
    void any_number_of_different_queries_takes_bounded_room_and_leaves_the_frequent_ones() {
        count("verkehr", 5, true);
        for (int i = 0; i < 100_000; i++) {
            counts.count("wohnen " + i, true);
        }
        count("deich", 5, true);

        assertThat(counts.size()).isLessThanOrEqualTo(20_000);
        assertThat(counts.told()).extracting(AskedQuery::words).containsExactlyInAnyOrder("verkehr", "deich");
    }

    private void count(String words, int times, boolean answered) {
        for (int i = 0; i < times; i++) {
            counts.count(words, answered);
        }
    }
}
