package de.erfahrungsschatz.engine.german;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.junit.jupiter.api.Test;

final class WordTokenizerTest {

    @Test
    void cuts_at_blanks_and_punctuation() {
        assertThat(words("Der Rat tagt (öffentlich), um 18:30 Uhr: \"Stadt 2030\"!")).containsExactly("Der", "Rat",
                "tagt",
                "öffentlich", "um", "18", "30", "Uhr", "Stadt", "2030");
    }

    @Test
    void keeps_hyphenated_words_together_but_not_spans_of_numbers() {
        assertThat(words("vhw-Städtenetzwerk B-Plan 1950er-Jahre 24-Stunden-Lauf 2010-2014 2014-05-21 Köln–Bonn"))
                .containsExactly("vhw-Städtenetzwerk", "B-Plan", "1950er-Jahre", "24-Stunden-Lauf", "2010", "2014",
                        "2014", "05", "21", "Köln–Bonn");
    }

    @Test
    void joins_what_a_line_end_broke() {
        assertThat(words("ein Beteiligungs-\nzugang, die Stadt-\n  teile, Stadt-\nund Umland, Stadt-\nUmland"))
                .containsExactly("ein", "Beteiligungs-\nzugang", "die", "Stadt-\n  teile", "Stadt", "und", "Umland",
                        "Stadt", "Umland");
    }

    @Test
    void keeps_gender_signs_inside_words() {
        assertThat(
                words("Bürger*innen Bürger:innen Bürger_innen Bürger/innen Bürger/-innen Bürger(innen) Bürger·innen"))
                .containsExactly("Bürger*innen", "Bürger:innen", "Bürger_innen", "Bürger/innen", "Bürger/-innen",
                        "Bürger(innen)", "Bürger·innen");
        assertThat(words("Bürger*innenrat, ein*e Bürger*in")).containsExactly("Bürger*innenrat", "ein", "e",
                "Bürger*in");
    }

    @Test
    void other_signs_divide_words() {
        assertThat(words("und/oder Bündnis 90/Die Grünen datei_name Ort:innen drin (in der Stadt) Stadt/in der Nähe"))
                .containsExactly("und", "oder", "Bündnis", "90", "Die", "Grünen", "datei", "name", "Ort:innen", "drin",
                        "in", "der", "Stadt", "Stadt/in", "der", "Nähe");
    }

    @Test
    void keeps_large_numbers_together() {
        assertThat(words("168.000 Einwohner, 1.200.000 Euro, 21.05.2014, 3,5 Mio., 12.3456, 12\u202F500"))
                .containsExactly("168.000", "Einwohner", "1.200.000", "Euro", "21", "05", "2014", "3", "5", "Mio", "12",
                        "3456", "12\u202F500");
    }

    @Test
    void keeps_apostrophes_and_invisible_signs_inside_words() {
        assertThat(words("geht's Müller’s 'Zitat' Betei\u00ADligung Stadt\u200Brat Bu\u0308rger"))
                .containsExactly("geht's", "Müller’s", "Zitat", "Betei\u00ADligung", "Stadt\u200Brat", "Bu\u0308rger");
    }

    @Test
    void offsets_point_at_the_word() {
        String text = "Im B-Plan: Bürger*innen.";

        assertThat(tokens(text)).extracting(token -> text.substring(token.start(), token.end()))
                .containsExactly("Im", "B-Plan", "Bürger*innen");
    }

    @Test
    void of_what_is_longer_than_any_word_the_beginning_is_kept() {
        List<Token> tokens = tokens("a".repeat(5_000) + " Rat " + "\uD835\uDD38".repeat(200));

        assertThat(tokens).hasSize(3).allMatch(token -> token.term().length() <= WordTokenizer.LONGEST);
        assertThat(tokens.get(0).end()).isEqualTo(255);
        assertThat(tokens.get(1)).isEqualTo(new Token("Rat", 5_001, 5_004, 1, "word"));
        assertThat(tokens.get(2).term()).hasSize(254);
    }

    @Test
    void a_text_without_words_has_no_tokens() {
        assertThat(tokens("")).isEmpty();
        assertThat(tokens(" – * 🙂 …\n")).isEmpty();
    }

    private static List<String> words(String text) {
        return tokens(text).stream().map(Token::term).toList();
    }

    private static List<Token> tokens(String text) {
        try (Analyzer analyzer = new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String fieldName) {
                return new TokenStreamComponents(new WordTokenizer());
            }
        }) {
            return Token.of(analyzer, text);
        }
    }
}
