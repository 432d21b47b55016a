package de.erfahrungsschatz.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class WordsTest {

    @Test
    void a_usual_question_is_repeated_as_it_is() {
        assertThat(Words.shortened("  Runder\tTisch\n Hafen ")).isEqualTo("Runder Tisch Hafen");
        assertThat(Words.shortened("a".repeat(80))).isEqualTo("a".repeat(80));
    }

    @Test
    void a_long_question_ends_between_two_words() {
        assertThat(Words.shortened("Was haben andere Städte mit älteren Einfamilienhaussiedlungen erlebt, "
                + "und wen kann ich fragen?"))
                .isEqualTo("Was haben andere Städte mit älteren Einfamilienhaussiedlungen erlebt, und wen …");
    }

    @Test
    void a_word_without_end_is_cut_but_never_within_a_character() {
        assertThat(Words.shortened("Haus " + "a".repeat(100))).isEqualTo("Haus " + "a".repeat(75) + "…");
        assertThat(Words.shortened("a".repeat(79) + "🏘🏘")).isEqualTo("a".repeat(79) + "…");
    }
}
