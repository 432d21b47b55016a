package de.erfahrungsschatz.engine.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FiltersTest {

    @Test
    void a_facet_without_chosen_values_narrows_nothing() {
        assertThat(new Filters(Map.of(Facet.CITY, Set.of()), null, null)).isEqualTo(Filters.NONE);
        assertThat(Filters.NONE.of(Facet.CITY)).isEmpty();
    }

    @Test
    void filters_do_not_change_with_what_they_were_made_from() {
        Set<String> cities = new HashSet<>(Set.of("aldenrath"));
        Map<Facet, Set<String>> values = new HashMap<>(Map.of(Facet.CITY, cities));
        Filters filters = new Filters(values, null, null);
        cities.add("birkstaett");
        values.put(Facet.KIND, Set.of("interview"));

        assertThat(filters).isEqualTo(new Filters(Map.of(Facet.CITY, Set.of("aldenrath")), null, null));
        assertThatThrownBy(() -> filters.of(Facet.CITY).add("birkstaett"))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void replacing_one_facet_keeps_the_others_and_the_range_of_years() {
        Filters filters = new Filters(Map.of(Facet.CITY, Set.of("a", "b"), Facet.KIND, Set.of("interview")), 2010,
                2020);

        assertThat(filters.replacing(Facet.CITY, "c")).isEqualTo(
                new Filters(Map.of(Facet.CITY, Set.of("c"), Facet.KIND, Set.of("interview")), 2010, 2020));
    }

    @Test
    void a_range_narrows_the_year_and_no_other_facet() {
        assertThat(Facet.values()).filteredOn(new Filters(Map.of(Facet.KIND, Set.of("interview")), null, 2020)::narrow)
                .containsExactly(Facet.KIND, Facet.YEAR);
        assertThat(Facet.values()).noneMatch(Filters.NONE::narrow);
    }

    @Test
    void replacing_the_year_drops_the_range() {
        assertThat(new Filters(Map.of(), 2010, 2020).replacing(Facet.YEAR, "2015"))
                .isEqualTo(new Filters(Map.of(Facet.YEAR, Set.of("2015")), null, null));
    }
}
