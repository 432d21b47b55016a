package de.erfahrungsschatz.engine.german;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AttributesTest {

    @Test
    void adjectives_and_participles_with_an_ending_stand_before_nouns() {
        assertThat(List.of("runder", "öffentlichen", "geplantes", "leitende", "kommunalem"))
                .allMatch(GermanAnalysis::isAttribute);
    }

    @Test
    void other_words_and_bare_adjectives_do_not() {
        assertThat(List.of("rund", "offen", "machen", "der", "Bürger", "heute", "", "e", "xyzzen"))
                .noneMatch(GermanAnalysis::isAttribute);
    }
}
