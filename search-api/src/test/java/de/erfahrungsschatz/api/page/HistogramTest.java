package de.erfahrungsschatz.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.api.answer.FacetValueAnswer;
import de.erfahrungsschatz.engine.port.Filters;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class HistogramTest {

    private static final Filters ALL = Filters.NONE;

    @Test
    void years_without_documents_have_their_place_too() {
        Histogram histogram = Histogram.of(List.of(year("2014", 8), year("2017", 2), year("none", 5)), ALL)
                .orElseThrow();

        assertThat(histogram.bars()).extracting(Histogram.Bar::year).containsExactly(2014, 2015, 2016, 2017);
        assertThat(histogram.bars()).extracting(Histogram.Bar::height).containsExactly(100, 0, 0, 25);
        assertThat(histogram.last()).isEqualTo(2017);
    }

    @Test
    void a_single_document_is_seen_beside_thousands() {
        Histogram histogram = Histogram.of(List.of(year("2014", 9_000), year("2015", 1)), ALL).orElseThrow();

        assertThat(histogram.bars().getLast().height()).isPositive();
    }

    @Test
    void one_year_is_nothing_to_compare() {
        assertThat(Histogram.of(List.of(year("2014", 8), year("none", 5)), ALL)).isEmpty();
    }

    @Test
    void the_range_is_marked_and_far_years_are_left_out() {
        Histogram histogram = Histogram.of(List.of(year("1910", 3), year("2019", 1), year("2020", 1), year("2021", 1)),
                new Filters(Map.of(), 2020, null)).orElseThrow();

        assertThat(histogram.bars()).filteredOn(Histogram.Bar::chosen).extracting(Histogram.Bar::year)
                .containsExactly(2020, 2021);
        assertThat(histogram.first()).isEqualTo(1982);
    }

    private static FacetValueAnswer year(String value, long count) {
        return new FacetValueAnswer(value, value, count, false, null);
    }
}
