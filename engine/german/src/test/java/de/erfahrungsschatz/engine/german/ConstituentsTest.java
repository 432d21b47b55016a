package de.erfahrungsschatz.engine.german;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// The words inside words: which there are, and where.
final class ConstituentsTest {

    @Test
    void a_compound_holds_its_words_and_the_compounds_among_them() {
        assertThat(terms("Jugendhilfeausschüsse")).contains("jugend", "hilfe", "ausschuss", "jugendhilfe",
                "hilfeausschuss");
        assertThat(terms("Hilfe")).isEmpty();
    }

    @Test
    void each_has_its_own_place_in_the_text() {
        assertThat(Token.inside("Der Wochenmarkt")).filteredOn(token -> token.term().equals("markt"))
                .allMatch(token -> token.start() == 10 && token.end() == 15);
    }

    @Test
    void linking_letters_and_lost_ones_do_not_matter() {
        assertThat(terms("Planungsamt")).contains("planung", "amt");
        assertThat(terms("Kirchturm")).contains("kirche", "turm");
        assertThat(terms("Häuserblock")).contains("haus", "block");
        assertThat(terms("Sonnensegel")).contains("sonne", "segel");
        assertThat(terms("Schwimmbecken")).contains("schwimmen", "becken");
    }

    @Test
    void what_the_splitter_does_not_know_is_split_by_the_dictionary() {
        assertThat(terms("Kraftwerke")).contains("kraft", "werk");
        assertThat(terms("Unternehmensinsolvenzen")).contains("unternehmen", "insolvenz");
    }

    @Test
    void what_only_looks_like_a_compound_is_none() {
        assertThat(List.of("Bürgerinnen", "Autorinnen", "Kombination", "Moderation", "Plantage", "Nachteile"))
                .allMatch(word -> terms(word).isEmpty());
    }

    @Test
    void a_word_that_had_to_be_respelled_is_marked_as_a_whole() {
        assertThat(Token.inside("Fussgaengerzone")).isNotEmpty()
                .allMatch(token -> token.start() == 0 && token.end() == 15);
        assertThat(terms("Bahnhofstrasse")).contains("bahnhof", "strasse").doesNotContain("trasse");
    }

    @Test
    void the_last_word_counts_twice() {
        assertThat(terms("Radweg")).containsExactly("rad", "weg", "weg");
    }

    @Test
    void a_word_of_every_gender_holds_its_words_too() {
        assertThat(terms("Anwohner*innenversammlung")).contains("anwohner", "versammlung");
    }

    @Test
    void words_typed_without_umlauts_are_those_with_them() {
        assertThat(Token.terms("Mullabfuhr")).isEqualTo(Token.terms("Müllabfuhr"));
        assertThat(Token.terms("Grunflache")).isEqualTo(Token.terms("Grünfläche"));
        assertThat(Token.terms("Burg")).isNotEqualTo(Token.terms("Bürg"));
    }

    @Test
    void adjectives_of_cities_say_the_city_and_participles_the_verb() {
        assertThat(Token.terms("Kieler")).contains("kiel");
        assertThat(Token.terms("Münchner")).contains("muenchen");
        assertThat(Token.terms("Hammer")).doesNotContain("hamm");
        assertThat(Token.terms("wachsende")).contains("wachsen");
    }

    private static List<String> terms(String word) {
        return Token.inside(word).stream().map(Token::term).toList();
    }
}
