package de.erfahrungsschatz.indexer.understand.status;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What belongs to a noun is read backwards from there.
class NounPhraseTest {

    @ParameterizedTest
    @CsvSource({"Wir hatten eine ,indefinite,''", "Beim ,definite,bei", "Es gab keine ,negative,''",
        "aus unserer letzten ,possessive,aus", "Dort laufen ,none,''", "Wir arbeiten mit ,none,mit"})
    void has_determiner_and_preposition(String before, String determiner, String preposition) {
        NounPhrase phrase = NounPhrase.before(before);
        assertThat(phrase.determiner()).isEqualTo(determiner);
        assertThat(phrase.preposition()).isEqualTo(preposition);
    }

    @Test
    void spans_an_attribute_with_words_of_its_own() {
        NounPhrase phrase = NounPhrase.before("Nach der im Mai abgeschlossenen ");
        assertThat(phrase.attributes()).containsExactly("abgeschlossenen");
        assertThat(phrase.determiner()).isEqualTo("definite");
        assertThat(phrase.preposition()).isEqualTo("nach");
    }

    @Test
    void begins_before_an_article_within_its_attribute() {
        assertThat(NounPhrase.before("Die von einer Schule beantragte ").determiner()).isEqualTo("definite");
        assertThat(NounPhrase.before("Die von einer Schule beantragte ").preposition()).isEmpty();
    }

    @Test
    void depends_on_the_noun_before() {
        assertThat(NounPhrase.before("Die Ergebnisse der ").governor()).isEqualTo("Ergebnisse");
        assertThat(NounPhrase.before("der Wunsch nach einem ").governor()).isEqualTo("Wunsch");
        assertThat(NounPhrase.before("Wir planen einen ").governor()).isEmpty();
    }
}
