package de.erfahrungsschatz.indexer.understand.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LetterFormTest {

    @Test
    void knows_how_letters_begin() {
        assertThat(LetterForm.isSalutation("Liebe Frau Probst,")).isTrue();
        assertThat(LetterForm.isFormalSalutation("Liebe Frau Probst,")).isFalse();
        assertThat(LetterForm.isFormalSalutation("Sehr verehrte Damen,")).isTrue();
        assertThat(LetterForm.isSalutation("Liebe ist kein Plan.")).isFalse();
    }

    @Test
    void knows_how_letters_end() {
        assertThat(LetterForm.takesLeave("Viele Grüße aus dem Rathaus")).isTrue();
        assertThat(LetterForm.takesLeave("Wir hörten viele Grüße.")).isFalse();
    }
}
