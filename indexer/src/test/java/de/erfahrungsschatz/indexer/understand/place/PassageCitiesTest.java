package de.erfahrungsschatz.indexer.understand.place;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.corpus.document.Derived;
import de.erfahrungsschatz.corpus.document.Passage;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyReader;
import de.erfahrungsschatz.corpus.yaml.InvalidYamlException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PassageCitiesTest {

    private final CityMentions mentions = new CityMentions(
            VocabularyReader.read(null).get(VocabularyName.CITIES));

    PassageCitiesTest() throws InvalidYamlException {}

    @Test
    void each_city_is_noted_once_with_the_words_that_name_it() {
        Passage passage = noted("Wir lernen von Kiel. In Kiel und Solingen gibt es das schon.");
        assertThat(passage.metadata().mentioned(VocabularyName.CITIES)).containsExactly("kiel", "solingen");
        assertThat(passage.metadata().mentions().getOrDefault(VocabularyName.CITIES, List.of()).getFirst().provenance()
                .quote()).contains("Wir lernen von Kiel");
    }

    @Test
    void a_passage_speaks_about_the_city_with_which_its_sentences_begin_and_go_on() {
        assertThat(about("In Kiel wurde ein Bürgerrat gelost. Dort kamen 40 Menschen. Das Ergebnis ging in den Rat."))
                .isEqualTo("kiel");
        assertThat(about("Kiel hat damit gute Erfahrungen gemacht.")).isEqualTo("kiel");
    }

    @Test
    void a_mere_mention_is_not_what_it_speaks_about() {
        assertThat(about("Wir haben hier viel probiert, auch nach einem Besuch in Kiel. Bei uns kam das gut an."))
                .isNull();
        assertThat(about("In Kiel ging das. Bei uns in Hamm fehlt das Geld, und wir haben viele andere Sorgen."))
                .isNull();
        assertThat(about("In Hamm wurde ein Bürgerrat gelost.")).isNull();
    }

    private @Nullable String about(String text) {
        Derived<String> city = noted(text).metadata().city();
        return city == null ? null : city.value();
    }

    private Passage noted(String text) {
        CityReading reading = mentions.in(new CityContext(Set.of("hamm"), List.of()), List.of(text));
        return PassageCities.noted(List.of(Passage.of(text)), reading, List.of("hamm")).getFirst();
    }
}
