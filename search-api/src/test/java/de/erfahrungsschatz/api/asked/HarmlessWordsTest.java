package de.erfahrungsschatz.api.asked;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.api.library.Network;
import de.erfahrungsschatz.engine.port.CommonWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class HarmlessWordsTest {

    private final HarmlessWords words = new HarmlessWords(CommonWords.load(), Network.vocabularies());

    @Test
    void words_of_the_language_and_of_the_vocabularies_are_counted_in_small_letters() {
        assertThat(words.of("  Parkplätze   für Jugendliche? ")).contains("parkplätze für jugendliche");
        assertThat(words.of("Bürgerrat ISENFURT")).contains("bürgerrat isenfurt");
        assertThat(words.of("Was hält die Menschen am Wohnen?")).contains("was hält die menschen am wohnen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "???", "Edda Querfurt", "Querfurt", "anna", "Müller Parkplatz", "müllers parkplatz",
        "Herr Stein", "FRAU SOMMER", "Dr. Winter", "Familie Vogel", "Prof König", "von Stein", "Parkplatz 17",
        "0381 123",
        "wohnen@stadt", "vera@stadt.example", "stadt.example", "Hauptstraße", "Am Markt 5", "Ahornallee",
        "Telefon Rathaus", "E. Stein", "Stein-Querfurt", "Peter-Stein", "\"Wohnen im Alter\"", "person:Stein",
        "Wohnen NICHT Stein",
        "Wohn*", "=Wohnen", "-Wohnen", "Wohnen UND Verkehr", "stadt:Isenfurt", "Wohnen\u0000", "+49 Verkehr",
        "Verkehr/Müller",
        "der der der der der der der der der", "Xylotektur", "W0hnen", "٠١٢ Verkehr", "½ Verkehr",
        "\uD83C\uDFD8 Wohnen",
        "Quartiersentwicklungskonzeptfortschreibungsverfahrensdokumentation"})
    void whatever_may_be_a_name_a_number_or_an_address_is_not_counted(String typed) {
        assertThat(words.of(typed)).isEmpty();
    }

    @Test
    void what_is_counted_is_harmless_again() {
        assertThat(words.of("Parkplätze für Jugendliche").flatMap(words::of)).contains("parkplätze für jugendliche");
    }
}
