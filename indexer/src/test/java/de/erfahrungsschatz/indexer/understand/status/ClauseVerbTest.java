package de.erfahrungsschatz.indexer.understand.status;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The verb that says what happens is found wherever it stands, with its tense.
class ClauseVerbTest {

    @ParameterizedTest
    @CsvSource({"Der Rat hat den Rundgang abgelehnt,abgelehnt,perfect",
        "Im Herbst wird der Rundgang wiederholt,wiederholt,passive",
        "Die Stadt wird einen Rundgang anbieten,anbieten,future",
        "Der Rundgang wurde von vierzig Leuten besucht,besucht,past passive",
        "Man könnte einen Rundgang anbieten,anbieten,subjunctive",
        "Die Stadt wollte einen Rundgang anbieten,anbieten,past modal",
        "Der Beirat tagt im Rathaus,tagt,present", "Der Beirat tagte im Rathaus,tagte,preterite"})
    void is_found_with_its_tense(String clause, String word, String tense) {
        assertThat(ClauseVerb.of(new Wording(clause)).word()).isEqualTo(word);
        assertThat(ClauseVerb.of(new Wording(clause)).tense()).isEqualTo(tense);
    }

    @Test
    void has_its_particle_at_the_end() {
        ClauseVerb verb = ClauseVerb.of(new Wording("Der Rat lehnt die Umfrage ab"));
        assertThat(verb.word()).isEqualTo("lehnt");
        assertThat(verb.particle()).isEqualTo("ab");
    }

    @Test
    void is_denied_only_by_what_stands_before_it() {
        assertThat(ClauseVerb.of(new Wording("Die Umfrage wird nicht weiter verfolgt")).negated()).isTrue();
        assertThat(ClauseVerb.of(new Wording("Nicht alle Eltern haben im Mai bei der Umfrage geantwortet")).negated())
                .isFalse();
    }

    @Test
    void is_absent_from_a_label() {
        assertThat(ClauseVerb.of(new Wording("Umfrage, Mai")).word()).isEmpty();
        assertThat(ClauseVerb.of(new Wording("Umfrage, Mai")).tense()).isEqualTo("none");
    }
}
