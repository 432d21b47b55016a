package de.erfahrungsschatz.indexer.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SoughtNameTest {

    private final SoughtName name = SoughtName.of(Set.of("Dr. Edda Querfürth"));

    @ParameterizedTest
    @ValueSource(strings = {"Edda Querfürth", "EDDA QUERFUERTH", "edda querfurth", "Querfu\u0308rth, Dr. Edda",
        "Edda M. Querfürths",
        "edda-querfuerth--birkstaett", "Edda\\nQuerf\\u00fcrth", "{\"given\":\"Edda\",\"surname\":\"Querfürth\"}",
        "kEddaQuerfürthAmt",
        "Edda;Querfürth", "edda.querfuerth@amt.example", "Edda%20Querfürth", "Edda Quer\u00ADfürth",
        "\u0007Edda Querfürth\u0000", "E d d a  Q u e r f ü r t h", "E D D A Q U E R F Ü R T H",
        "Edda Quer-\nfürth", "Edda Quer-\\nfürth", "Edda Quer\u00AD\nfürth", "Edda Quer\u2060fürth",
        "Edda Querf&uuml;rth", "Edda&nbsp;Querf&#252;rth", "Edda&#160;Querf&#xFC;rth", "Edda Quer&shy;fürth",
        "https://stadt.example/Edda-Querf%C3%BCrth", "<b>Edda</b> <i class=\"x\">Quer-</i></p>\n<p>fürth</p>",
        "<a title=\"Edda Querfürth\">dort</a>"})
    void is_found_in_every_spelling(String text) {
        assertThat(name.isIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Thomas Behrends", "thoma behrend", "Behrends, Thomas", "Thomas Behrends'"})
    void is_found_without_the_s_that_an_index_takes_for_a_genitive(String text) {
        assertThat(SoughtName.of(Set.of("Thomas Behrends")).isIn(text)).isTrue();
    }

    @Test
    void is_found_in_bytes_where_the_next_value_begins_behind_it() {
        assertThat(name.isInBytes("x--yEdda Querfürthrückfragen")).isTrue();
        assertThat(name.isInBytes("x--yHedda Querfürth")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hedda Querfürth", "Edda Querfürther", "Edda", "Querfürth", "Edda Amsel, Jost Querfürth",
        "{\"given\":\"Jost\",\"surname\":\"Querfürth\"}",
        "E d d y  Q u e r f ü r t h", "Edda Quer-\nfeld"})
    void is_not_found_in_other_names(String text) {
        assertThat(name.isIn(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ü", "x ", "&uuml;", "%C3%BC", "x-\n", "\u00AD", "<b>", "\u0000"})
    void is_found_behind_whatever_repeats(String part) {
        assertThat(name.isInBytes(part.repeat(100_000) + "; Edda Querfürth")).isTrue();
    }
}
