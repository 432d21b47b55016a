package de.erfahrungsschatz.engine.german;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.engine.port.CommonWords;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CommonGermanWordsTest {

    private final CommonWords words = CommonWords.load();

    @Test
    void words_of_the_language_are_common_in_every_form() {
        assertThat(List.of("Parkplatz", "parkplätze", "WOHNEN", "jugendliche", "der", "ältere", "Hochwasser"))
                .allMatch(words::include);
    }

    @Test
    void names_of_persons_are_not_even_where_they_are_words_too() {
        assertThat(List.of("Müller", "müller", "SCHMIDT", "Koch", "Klein", "Braun", "Wolf", "Schneiders", "Becker",
                "Anna", "peter", "Roth", "Fischer")).noneMatch(words::include);
    }

    @Test
    void what_the_dictionary_does_not_know_is_not() {
        assertThat(List.of("Querfurt", "Mahrholz", "Tiefgeothermiepilot", "xyz", "", "a1")).noneMatch(words::include);
    }
}
