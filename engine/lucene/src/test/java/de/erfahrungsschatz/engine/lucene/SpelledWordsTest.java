package de.erfahrungsschatz.engine.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;

/// Texts are spelled as the analysis folds them, without making terms of them.
final class SpelledWordsTest {

    @Test
    void words_are_spelled_as_their_forms_are_folded() {
        String letters = "abcdefghijklmnopqrstuvwxyzäöüßéèçñåøABCDEFÄÖÜÉ0123456789";
        Random random = new Random(11);
        for (int run = 0; run < 2_000; run++) {
            StringBuilder word = new StringBuilder("w");
            for (int i = random.nextInt(12); i >= 0; i--) {
                word.append(letters.charAt(random.nextInt(letters.length())));
            }

            assertThat(spelled(word.toString()))
                    .containsExactly(WordReader.forms(word.toString()).getFirst().utf8ToString());
        }
    }

    @Test
    void soft_hyphens_join_and_other_signs_part() {
        assertThat(spelled("Betei\u00ADligung – »Ja« Stadt-Umland 1½")).containsExactly("beteiligung", "ja", "stadt",
                "umland", "1");
    }

    @Test
    void a_word_is_told_by_four_letters_at_a_time_and_a_short_one_as_a_whole() {
        assertThat(grams("Radweg ab")).containsExactly("^radw", "adwe", "dweg", "^ab");
    }

    private static List<String> spelled(String text) {
        List<String> words = new ArrayList<>();
        new SpelledLetters() {
            private final StringBuilder word = new StringBuilder();

            @Override
            void letter(int letter) {
                word.append((char) letter);
            }

            @Override
            void end() {
                if (!word.isEmpty()) {
                    words.add(word.toString());
                    word.setLength(0);
                }
            }
        }.spell(new BytesRef(text));
        return words;
    }

    private static List<String> grams(String text) {
        List<String> grams = new ArrayList<>();
        new SpelledWords() {
            @Override
            void word(long form, int[] spelled, int size) {
                for (int i = 0; i < size; i++) {
                    grams.add((i == 0 ? "^" : "") + letters(spelled[i]));
                }
            }
        }.spell(new BytesRef(text));
        return grams;
    }

    private static String letters(int gram) {
        StringBuilder letters = new StringBuilder();
        for (int shift = 24; shift >= 0; shift -= 8) {
            int letter = (gram >> shift) & 0xFF;
            letters.append(letter == 0 ? "" : String.valueOf((char) letter));
        }
        return letters.toString();
    }
}
