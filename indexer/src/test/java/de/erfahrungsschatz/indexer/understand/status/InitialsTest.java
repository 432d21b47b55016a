package de.erfahrungsschatz.indexer.understand.status;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class InitialsTest {

    @Test
    void a_word_has_one() {
        assertThat(Initials.of("übergeben an (den|die) rat").letters()).isEqualTo("ü");
    }

    @Test
    void a_choice_has_one_each() {
        assertThat(Initials.of("(mittel|geld|euro) … angemeldet").letters()).isEqualTo("mge");
    }

    @Test
    void other_forms_tell_none() {
        assertThat(Initials.of("*dokumentation").letters()).isEmpty();
        assertThat(Initials.of("(nicht )?geplant").letters()).isEmpty();
        assertThat(Initials.of("(*beirat|rat) tagte").letters()).isEmpty();
        assertThat(Initials.of("geplant|vorgesehen").letters()).isEmpty();
    }

    @Test
    void the_case_of_letters_does_not_matter() {
        assertThat(Initials.of("über").mayStandAt("Über den Sommer", 0)).isTrue();
        assertThat(Initials.of("über").mayStandAt("Über den Sommer", 5)).isFalse();
        assertThat(Initials.of("*rat").mayStandAt("Beirat", 0)).isTrue();
    }
}
