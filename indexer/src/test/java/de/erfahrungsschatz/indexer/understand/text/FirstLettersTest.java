package de.erfahrungsschatz.indexer.understand.text;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.indexer.understand.gold.GoldLines;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

final class FirstLettersTest {

    private static final List<Pattern> EXPRESSIONS = List.of(Pattern.compile("(?:top|punkt) \\d"),
            Pattern.compile("^[(\\[]?0?(\\d{1,2})[.)]\\s+(?=\\p{Lu})"), Pattern.compile("(?i)an(?:wesend)?:"));

    @Test
    void a_text_may_begin_so_or_not() {
        FirstLetters letters = FirstLetters.of(Pattern.compile("(?:vor)?name|§ ?\\d"));

        assertThat(List.of("vorname", "nachbar", "§ 3", "")).allMatch(letters::mayBegin);
        assertThat(List.of("Vorname", "ort", " name", "äname")).noneMatch(letters::mayBegin);
    }

    @Test
    void of_rare_letters_nothing_is_known() {
        assertThat(FirstLetters.of(Pattern.compile("name")).mayBegin("имя")).isTrue();
    }

    /// Whatever an expression matches at the beginning of a line begins with one of its letters.
    @Test
    void nothing_is_missed() {
        for (Pattern expression : EXPRESSIONS) {
            FirstLetters letters = FirstLetters.of(expression);
            assertThat(GoldLines.all()).filteredOn(line -> expression.matcher(line).lookingAt())
                    .allMatch(letters::mayBegin);
        }
    }
}
