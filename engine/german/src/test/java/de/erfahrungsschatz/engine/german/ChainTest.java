package de.erfahrungsschatz.engine.german;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.junit.jupiter.api.Test;

/// What the chain makes of words that are more than one, and what it tells beside terms.
final class ChainTest {

    @Test
    void a_hyphenated_word_is_found_joined_and_by_its_parts() {
        assertThat(Token.of("Online-Beteiligung")).containsExactly(new Token("onlinebeteiligung", 0, 18, 1, "word"),
                new Token("online", 0, 6, 0, "part"), new Token("beteiligung", 7, 18, 0, "part"));
        assertThat(Token.terms("Onlinebeteiligung")).containsExactly("onlinebeteiligung");
        assertThat(Token.terms("B-Plan")).containsExactly("bplan", "plan");
    }

    @Test
    void a_word_broken_at_a_line_end_is_one_word() {
        assertThat(Token.of("Beteiligungs-\nzugang"))
                .containsExactly(new Token("beteiligungszugang", 0, 20, 1, "word"));
    }

    @Test
    void gender_forms_meet_each_other_and_the_pair() {
        for (String form : List.of("Bürger*innen", "Bürger:innen", "Bürger_innen", "BürgerInnen", "Bürger/-innen",
                "Bürgerinnen", "Bürgerin", "Bürger")) {
            assertThat(Token.terms(form)).as(form).containsExactly("buerger");
        }
    }

    @Test
    void the_end_that_a_hyphen_leaves_open_is_completed() {
        assertThat(Token.of("Stadt- und Regionalplanung")).containsExactly(new Token("stadt", 0, 5, 1, "word"),
                new Token("stadtplanung", 0, 5, 0, "word"), new Token("und", 7, 10, 1, "word"),
                new Token("regionalplanung", 11, 26, 1, "word"));
        assertThat(Token.terms("Kinder-, Jugend- und Familienhilfe")).contains("kinderhilfe", "jugendhilfe",
                "familienhilfe");
        assertThat(Token.terms("Beteiligungs- und Dialogansätze")).contains("beteiligung", "beteiligungsansatz",
                "dialogansatz");
    }

    @Test
    void the_beginning_that_a_hyphen_leaves_open_is_completed() {
        assertThat(Token.of("Stadtplanung und -entwicklung")).containsExactly(
                new Token("stadtplanung", 0, 12, 1, "word"), new Token("und", 13, 16, 1, "word"),
                new Token("entwicklung", 18, 29, 1, "word"), new Token("stadtentwicklung", 18, 29, 0, "word"));
    }

    @Test
    void a_hyphen_that_leaves_nothing_open_is_no_sign_of_a_word() {
        assertThat(Token.terms("Stadt- und mehr")).containsExactly("stadt", "und", "viel", "mehren", "mehr");
        assertThat(Token.terms("Stadt-")).containsExactly("stadt");
        assertThat(Token.terms("– Beteiligung – und -entwicklung")).containsExactly("beteiligung", "und",
                "entwicklung");
    }

    @Test
    void no_word_is_left_out_of_the_positions() {
        assertThat(Token.of("Der Weg zu einem Bürgerrat ist weit.")).extracting(Token::increment)
                .filteredOn(increment -> increment > 0).hasSize(7).containsOnly(1);
    }

    @Test
    void the_beginning_of_a_word_is_folded_but_not_looked_up() {
        try (Analyzer analyzer = GermanAnalysis.analyzer()) {
            assertThat(analyzer.normalize("text", "Häus").utf8ToString()).isEqualTo("haeus");
            assertThat(analyzer.normalize("text", "Bu\u0308rgerr").utf8ToString()).isEqualTo("buergerr");
        }
    }

    @Test
    void the_form_of_a_word_is_folded_and_nothing_else() {
        try (Analyzer forms = GermanAnalysis.forms()) {
            assertThat(Token.of(forms, "Die B\u00fcrgerr\u00e4te der Stra\u00dfe")).containsExactly(
                    new Token("die", 0, 3, 1, "word"), new Token("buergerraete", 4, 14, 1, "word"),
                    new Token("der", 15, 18, 1, "word"), new Token("strasse", 19, 25, 1, "word"));
            assertThat(Token.of(forms, "Online-Beteiligung Betei\u00adligung Bu\u0308rger*innen Beteiligungs-\nzugang"))
                    .extracting(Token::term).containsExactly("online-beteiligung", "beteiligung", "buerger*innen",
                            "beteiligungszugang");
        }
    }

    @Test
    void the_fingerprint_names_the_analysis() {
        assertThat(GermanAnalysis.fingerprint()).matches("german-[0-9a-f]{16}");
    }
}
