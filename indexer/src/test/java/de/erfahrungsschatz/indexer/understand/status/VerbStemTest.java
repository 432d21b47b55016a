package de.erfahrungsschatz.indexer.understand.status;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Forms of one verb share a stem.
class VerbStemTest {

    @ParameterizedTest
    @CsvSource({"planen,plant", "planen,plante", "planen,geplant", "ablehnen,abgelehnt", "ablehnen,abzulehnen",
        "ablehnen,ablehnte", "durchführen,durchgeführt", "prüfen,prüfend"})
    void is_shared_by_forms_of_a_verb(String infinitive, String form) {
        assertThat(VerbStem.of(form)).containsAnyElementsOf(VerbStem.of(infinitive));
    }

    @ParameterizedTest
    @CsvSource({"planen,pflanzen", "ablehnen,anlehnen", "einstellen,vorstellen"})
    void is_not_shared_by_other_verbs(String one, String other) {
        assertThat(VerbStem.of(one)).doesNotContainAnyElementsOf(VerbStem.of(other));
    }

    @Test
    void knows_what_may_stand_apart() {
        assertThat(VerbStem.isParticle("statt")).isTrue();
        assertThat(VerbStem.isParticle("ver")).isFalse();
    }
}
