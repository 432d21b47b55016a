package de.erfahrungsschatz.indexer.understand.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SentencesTest {

    @Test
    void cuts_at_the_ends_of_sentences() {
        assertThat(Sentences.of("Der Rat tagt. Kommt jemand? Ja! „Wir kommen.“ Gut."))
                .containsExactly("Der Rat tagt.", "Kommt jemand?", "Ja!", "„Wir kommen.“", "Gut.");
    }

    @Test
    void does_not_cut_behind_abbreviations_initials_and_ordinals() {
        assertThat(Sentences
                .of("Dr. Maren Beispiel kam am 20. Januar, z. B. mit J. Muster, gegen 18 Uhr. Danach war Schluss."))
                .hasSize(2);
    }

    @Test
    void the_last_sentence_of_nothing_is_nothing() {
        assertThat(Sentences.last("  ")).isEmpty();
        assertThat(Sentences.last("Wie war es? Es war gut.")).isEqualTo("Es war gut.");
    }
}
