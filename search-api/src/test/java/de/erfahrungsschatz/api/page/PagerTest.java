package de.erfahrungsschatz.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class PagerTest {

    @Test
    void shows_the_pages_around_the_current_one_and_both_ends() {
        assertThat(steps(50, 1_000)).isEqualTo("1 … 48 49 50 51 52 … 100");
        assertThat(steps(1, 148)).isEqualTo("1 2 3 … 15");
        assertThat(steps(15, 148)).isEqualTo("1 … 13 14 15");
    }

    @Test
    void fills_a_gap_that_is_no_wider_than_a_page() {
        assertThat(steps(5, 90)).isEqualTo("1 2 3 4 5 6 7 8 9");
    }

    @Test
    void a_single_page_needs_no_pager() {
        assertThat(pager(1, 10).isNeeded()).isFalse();
        assertThat(pager(1, 11).isNeeded()).isTrue();
    }

    @Test
    void leads_back_from_beyond_the_last_page() {
        assertThat(pager(9, 37)).isEqualTo(new Pager(4, 4, pager(4, 37).steps()));
    }

    @Test
    void ends_with_the_thousandth_document() {
        assertThat(pager(1, 123_456).last()).isEqualTo(100);
    }

    private static String steps(int page, int total) {
        return pager(page, total).steps().stream().map(step -> (step.afterGap() ? "… " : "") + step.number())
                .collect(Collectors.joining(" "));
    }

    private static Pager pager(int page, int total) {
        return Pager.of(Samples.answer(Samples.asking("Rat").onPage(page), total));
    }
}
