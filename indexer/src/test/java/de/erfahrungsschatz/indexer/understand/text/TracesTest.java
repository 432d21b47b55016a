package de.erfahrungsschatz.indexer.understand.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TracesTest {

    private static final List<String> TEXTS = List.of("", "g", "Die Satzung GILT bis 2030.", "Sie verwendet es.",
            "Es endet.",
            "endet", "Außer KRAFT", "ſie endeten", "tiſche", "Das Gültigkeitsdatum", "ge", "ungültig", "un-gültig",
            "İ gilt");

    @Test
    void finds_what_the_plain_expression_finds() {
        assertFindsAs(Traces.anywhere("gilt", "gültig", "endet", "außer Kraft", "tische"),
                "gilt|gültig|endet|außer Kraft|tische");
    }

    @Test
    void no_letter_precedes_what_begins_a_word() {
        assertFindsAs(Traces.beginningWords("gilt", "gültig", "endet"), "(?<!\\p{L})(?:gilt|gültig|endet)");
    }

    private static void assertFindsAs(Traces traces, String expression) {
        Pattern plain = Pattern.compile(expression, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        assertThat(TEXTS)
                .allSatisfy(text -> assertThat(traces.areIn(text)).as(text).isEqualTo(plain.matcher(text).find()));
    }

    @Test
    void a_single_letter_is_not_worth_looking_for() {
        assertThatIllegalArgumentException().isThrownBy(() -> Traces.anywhere("x"));
    }
}
