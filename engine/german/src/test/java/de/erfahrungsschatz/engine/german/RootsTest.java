package de.erfahrungsschatz.engine.german;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.junit.jupiter.api.Test;

/// What related words have in common.
final class RootsTest {

    @Test
    void related_words_share_a_root() {
        assertThat(roots("Beteiligung")).isEqualTo(roots("beteiligt"));
        assertThat(roots("Häuser")).isEqualTo(roots("Hauses"));
        assertThat(roots("Radfahrer")).containsAnyElementsOf(roots("Fahrrad"));
    }

    @Test
    void a_compound_has_those_of_its_words_each_once() {
        assertThat(roots("Einfamilienhaussiedlung")).contains("einf", "haus", "sied").doesNotHaveDuplicates();
    }

    @Test
    void a_word_of_few_letters_is_its_own_root() {
        assertThat(roots("Amt")).containsExactly("amt");
    }

    @Test
    void function_words_have_none() {
        assertThat(roots("und für die Stadt")).isEqualTo(roots("Stadt"));
    }

    private static List<String> roots(String text) {
        try (Analyzer analyzer = GermanAnalysis.roots()) {
            return Token.of(analyzer, text).stream().map(Token::term).toList();
        }
    }
}
