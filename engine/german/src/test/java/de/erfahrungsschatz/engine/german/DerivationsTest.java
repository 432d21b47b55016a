package de.erfahrungsschatz.engine.german;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Words of the same meaning in another part of speech.
final class DerivationsTest {

    @Test
    void doing_has_a_noun_and_a_verb() {
        assertThat(GermanAnalysis.derivations("Beteiligungen")).containsExactly("beteiligen");
        assertThat(GermanAnalysis.derivations("beteiligten")).contains("beteiligung");
        assertThat(GermanAnalysis.derivations("Siedlung")).containsExactly("siedeln");
        assertThat(GermanAnalysis.derivations("verbessert")).contains("verbesserung");
    }

    @Test
    void being_has_a_noun_and_an_adjective() {
        assertThat(GermanAnalysis.derivations("Sicherheit")).containsExactly("sicher");
        assertThat(GermanAnalysis.derivations("nachhaltige")).containsExactly("nachhaltigkeit");
        assertThat(GermanAnalysis.derivations("Arbeitslosigkeit")).containsExactly("arbeitslos");
    }

    @Test
    void who_does_it_is_another_word() {
        assertThat(GermanAnalysis.derivations("Bürger")).isEmpty();
        assertThat(GermanAnalysis.derivations("Messer")).isEmpty();
    }

    @Test
    void what_only_ends_alike_is_not_derived() {
        assertThat(GermanAnalysis.derivations("Zeitung")).isEmpty();
        assertThat(GermanAnalysis.derivations("Kleinod")).isEmpty();
        assertThat(GermanAnalysis.derivations("und")).isEmpty();
    }
}
