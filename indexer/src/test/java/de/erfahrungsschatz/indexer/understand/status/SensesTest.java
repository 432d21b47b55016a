package de.erfahrungsschatz.indexer.understand.status;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Words are known by what they mean, in whatever form they stand.
class SensesTest {

    private final Senses senses = Senses.shipped();

    @ParameterizedTest
    @CsvSource({"durchgeführten,happen", "geplante,plan", "abgeschlossene,end", "Gründung,found",
        "Ablehnung,reject", "verworfene,reject", "überlegte,consider", "gewünscht,wish"})
    void are_found_by_forms(String word, String sense) {
        assertThat(senses.of(word, "")).contains(sense);
    }

    @Test
    void join_a_verb_with_what_stands_apart() {
        assertThat(senses.of("lehnte", "ab")).contains("reject");
        assertThat(senses.of("schlägt", "vor")).contains("propose");
        assertThat(senses.of("fanden", "statt")).contains("happen");
    }

    @Test
    void are_none_for_a_word_that_tells_nothing() {
        assertThat(senses.of("Laterne", "")).isEmpty();
    }
}
