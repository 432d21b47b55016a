package de.erfahrungsschatz.engine.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;

/// Of two texts the one whose letters are more like those typed scores more.
final class LetterScoresTest {

    private static final int WORDS = 90;

    @Test
    void the_very_form_comes_before_another_one_and_that_before_a_word_of_the_family() {
        LetterScores scores = scores("Fahrrad", "Planung");

        float same = scores.of(new BytesRef("Das Fahrrad braucht Planung."), WORDS);
        float other = scores.of(new BytesRef("Mit Fahrrädern neue Planungen."), WORDS);
        float family = scores.of(new BytesRef("Die Radfahrer wollen Pläne."), WORDS);
        float none = scores.of(new BytesRef("Im Ofen liegt Brot."), WORDS);

        assertThat(same).isGreaterThan(other);
        assertThat(other).isGreaterThan(family);
        assertThat(family).isGreaterThan(none);
        assertThat(none).isZero();
    }

    @Test
    void the_words_inside_a_compound_count_where_words_begin() {
        LetterScores scores = scores("Jugendbeteiligung");

        assertThat(scores.of(new BytesRef("Beteiligung von Jugendlichen"), WORDS))
                .isGreaterThan(scores.of(new BytesRef("Beteiligung von Seniorinnen"), WORDS));
    }

    @Test
    void each_text_is_scored_by_itself() {
        LetterScores scores = scores("Radverkehr");
        float first = scores.of(new BytesRef("Radverkehr"), WORDS);
        scores.of(new BytesRef("Radverkehr ".repeat(50)), WORDS);

        assertThat(scores.of(new BytesRef("Radverkehr"), WORDS)).isEqualTo(first);
    }

    private static LetterScores scores(String... typed) {
        LetterQuery query = new LetterQuery();
        Arrays.stream(typed).forEach(word -> query.add(WordReader.read(word), 1, 5));
        return new LetterScores(query);
    }
}
