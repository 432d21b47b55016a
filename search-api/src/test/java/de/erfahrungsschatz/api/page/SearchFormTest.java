package de.erfahrungsschatz.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class SearchFormTest {

    @Test
    void a_range_outdoes_single_years() {
        SearchForm form = SearchForm.of(Map.of("year", List.of("2014", " ", "2019"), "from", List.of("2010")));
        assertThat(form.parameters()).containsOnlyKeys("from");
        assertThat(form.yearsLeftOut()).containsExactly("2014", "2019");
    }

    @Test
    void single_years_stand_when_the_range_is_left_blank() {
        Map<String, List<String>> sent = Map.of("year", List.of("2014"), "from", List.of(""), "to", List.of(" "));
        assertThat(SearchForm.of(sent)).isEqualTo(new SearchForm(sent, List.of()));
    }

    @Test
    void a_range_given_backwards_is_turned_round() {
        assertThat(SearchForm.of(Map.of("from", List.of("2016"), "to", List.of("2010"))).parameters())
                .isEqualTo(Map.of("from", List.of("2010"), "to", List.of("2016")));
    }

    @Test
    void what_is_no_year_is_left_for_the_check_to_refuse() {
        Map<String, List<String>> sent = Map.of("from", List.of("gestern"), "to", List.of("1"), "q", List.of("Rat"));
        assertThat(SearchForm.of(sent).parameters()).isEqualTo(sent);
    }
}
