package de.erfahrungsschatz.indexer.understand.status;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The verbs of a clause are known by their forms.
class VerbGroupTest {

    @ParameterizedTest
    @CsvSource({"Der Rundgang wurde wegen Glatteis verschoben,wurde,participle",
        "Die Stadt will Anfang Mai einen Rundgang machen,will,infinitive",
        "weil der Rundgang verschoben worden ist,ist,participle", "Die Umfrage lehnt der Rat ab,-,particle"})
    void knows_auxiliary_and_form(String clause, String auxiliary, String form) {
        assertThat(VerbGroup.of(clause).auxiliaries()).contains(auxiliary);
        assertThat(VerbGroup.of(clause).form()).isEqualTo(form);
    }

    @Test
    void keeps_the_particle_that_stands_apart() {
        assertThat(VerbGroup.of("Den Vorschlag lehnt der Ausschuss ab").particle()).isEqualTo("ab");
        assertThat(VerbGroup.of("Der Ausschuss hat ihn abgelehnt").particle()).isEmpty();
    }

    @Test
    void hears_a_no() {
        assertThat(VerbGroup.of("Eine Umfrage gab es nie").negated()).isTrue();
        assertThat(VerbGroup.of("Keine Umfrage war so billig").negated()).isTrue();
        assertThat(VerbGroup.of("Eine Umfrage gab es im Mai").negated()).isFalse();
    }

    @Test
    void says_that_there_is_no_auxiliary() {
        assertThat(VerbGroup.of("Umfrage unter Eltern").auxiliaries()).containsExactly("-");
    }
}
