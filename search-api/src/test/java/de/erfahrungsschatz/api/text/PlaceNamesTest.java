package de.erfahrungsschatz.api.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlaceNamesTest {

    @Test
    void a_city_is_named_once_with_its_districts() {
        assertThat(PlaceNames.of(List.of("Aldenrath", "Birkstätt", "Nordend (Aldenrath)", "Hohlweide (Aldenrath)")))
                .containsExactly("Aldenrath (Nordend, Hohlweide)", "Birkstätt");
    }

    @Test
    void cities_alone_and_districts_alone_stay_as_they_are_called() {
        assertThat(PlaceNames.of(List.of("Halle (Saale)", "Nordend (Aldenrath)")))
                .containsExactly("Halle (Saale)", "Nordend (Aldenrath)");
        assertThat(PlaceNames.of(List.of())).isEmpty();
    }

    @Test
    void a_district_may_come_before_its_city() {
        assertThat(PlaceNames.of(List.of("Nordend (Aldenrath)", "Aldenrath"))).containsExactly("Aldenrath (Nordend)");
    }
}
