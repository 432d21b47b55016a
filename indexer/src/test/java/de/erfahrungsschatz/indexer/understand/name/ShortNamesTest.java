package de.erfahrungsschatz.indexer.understand.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// People of whose name a text gives a part only, or more than others have.
class ShortNamesTest {

    @Test
    void the_young_and_the_family_are_called_by_their_given_names() {
        assertThat(names("Die Schülerin Steffi fragt, und sein Sohn Mehmet antwortet.")).containsExactly("Steffi",
                "Mehmet");
        assertThat(names("Jonas (16) will eine Bank, Mia, acht Jahre, ein Baumhaus.")).containsExactly("Jonas", "Mia");
        assertThat(names("Die Praktikantin Lena schrieb mit.")).containsExactly("Lena");
    }

    @Test
    void other_given_names_alone_are_nobody() {
        assertThat(names("Die Schülerin kam, Jonas auch nicht.")).isEmpty();
        assertThat(names("Der Sprecher Melle ist eine Stadt.")).isEmpty();
        assertThat(names("Die Schülerin Steffi Probst fragt.")).containsExactly("Steffi Probst");
    }

    @Test
    void a_letter_may_stand_for_the_surname() {
        assertThat(names("Jonas P. fragt, Mia W. (14) lacht.")).containsExactly("Jonas P.", "Mia W.");
        assertThat(names("Das sagt Jonas. P. lacht.")).isEmpty();
        assertThat(PersonName.parse("Jonas P.")).map(PersonName::surname).contains("P.");
    }

    @Test
    void nobles_bear_a_rank_before_the_surname() {
        assertThat(names("Ina Gräfin zu Talheim und A. Freiin von Bergfeld kamen mit Rolf Freiherr von Amsel."))
                .containsExactly("Ina Gräfin zu Talheim", "A. Freiin von Bergfeld", "Rolf Freiherr von Amsel");
        assertThat(PersonName.parse("Ina v. d. Amsel").orElseThrow()
                .mayBe(PersonName.parse("Ina von der Amsel").orElseThrow())).isTrue();
    }

    @Test
    void where_somebody_comes_from_is_no_name_of_nobility() {
        assertThat(names("Steffi von den Pfadfindern und Herr Rolf zum Übersetzen"))
                .noneMatch(name -> name.contains("Pfad")
                        || name.contains("setzen"));
    }

    private static List<String> names(String text) {
        return NamesInText.find(text).stream().map(mention -> mention.name().written()).toList();
    }
}
