package de.erfahrungsschatz.indexer.understand.text;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.indexer.understand.gold.GoldLines;
import java.util.List;
import org.junit.jupiter.api.Test;

final class EndingTest {

    private static final Ending PAGE = Ending.of("[\\s.…](\\d{1,3})$", 4);
    private static final Ending STOP = Ending.of("(?<!\\bNr)\\.$", 1);

    @Test
    void a_text_ends_so_or_not() {
        assertThat(PAGE.isOf("2.1 Anlass der Planung 17")).isTrue();
        assertThat(PAGE.isOf("2.1 Anlass 17 der Planung")).isFalse();
        assertThat(STOP.isOf("Beschluss gefasst.")).isTrue();
        assertThat(STOP.isOf("Vorlage Nr.")).isFalse();
        assertThat(STOP.isOf("")).isFalse();
    }

    /// What is looked for only at the end is found as by the expression alone, whatever ends the last line.
    @Test
    void the_end_is_all_that_need_be_looked_at() {
        for (String line : GoldLines.all()) {
            for (String end : List.of("", "\n", "\r\n", " 12", ".\n", "…007\r\n")) {
                for (Ending ending : List.of(PAGE, STOP)) {
                    assertThat(ending.isOf(line + end)).as(line + end)
                            .isEqualTo(ending.pattern().matcher(line + end).find());
                }
            }
        }
    }
}
