package de.erfahrungsschatz.corpus.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

final class DocumentDateTest {

    @Test
    void is_read_at_the_precision_it_is_written() {
        assertThat(DocumentDate.parse("2014")).contains(new DocumentDate(2014, null, null));
        assertThat(DocumentDate.parse("2014-05")).contains(new DocumentDate(2014, 5, null));
        assertThat(DocumentDate.parse("2014-05-21")).contains(new DocumentDate(2014, 5, 21));
    }

    @Test
    void is_written_as_it_was_read() {
        for (String text : List.of("1900", "2014-05", "2014-05-21", "2199-12-31")) {
            assertThat(DocumentDate.parse(text).orElseThrow()).hasToString(text);
        }
    }

    @Test
    void other_texts_are_no_dates() {
        for (String text : List.of("", "14", "21.05.2014", "2014-5", "2014-13", "2014-02-30", "2014-05-21 ", "1899",
                "2200", "2014-00", "2014-05-00")) {
            assertThat(DocumentDate.parse(text)).as(text).isEmpty();
        }
    }

    @Test
    void only_days_of_the_calendar_are_dates() {
        assertThat(new DocumentDate(2024, 2, 29)).hasToString("2024-02-29");
        assertThatIllegalArgumentException().isThrownBy(() -> new DocumentDate(2023, 2, 29));
        assertThatIllegalArgumentException().isThrownBy(() -> new DocumentDate(2023, 13, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new DocumentDate(1899, null, null));
    }

    @Test
    void a_day_needs_a_month() {
        assertThatIllegalArgumentException().isThrownBy(() -> new DocumentDate(2014, null, 21));
    }

    @Test
    void sorts_by_time_with_the_vague_before_the_exact() {
        DocumentDate year = new DocumentDate(2014, null, null);
        DocumentDate month = new DocumentDate(2014, 5, null);
        DocumentDate day = new DocumentDate(2014, 5, 21);
        DocumentDate before = new DocumentDate(2013, 12, 31);

        assertThat(List.of(day, month, before, year).stream().sorted()).containsExactly(before, year, month, day);
        assertThat(day.sortKey()).isEqualTo(20_140_521);
        assertThat(List.of(day, month, before, year))
                .allSatisfy(date -> assertThat(DocumentDate.ofSortKey(date.sortKey())).contains(date));
        assertThat(DocumentDate.ofSortKey(0)).isEmpty();
    }
}
