package de.erfahrungsschatz.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.api.page.Marked.Run;
import de.erfahrungsschatz.engine.port.Highlight;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

final class MarkedTest {

    @Test
    void words_are_cut_where_marks_begin_and_end() {
        assertThat(Samples.marked("Der *Bürgerrat* tagt im *Rathaus*").runs()).containsExactly(
                new Run("Der ", false), new Run("Bürgerrat", true), new Run(" tagt im ", false),
                new Run("Rathaus", true));
    }

    @Test
    void words_without_marks_are_one_stretch() {
        assertThat(new Marked("Nur Worte", List.of()).runs()).containsExactly(new Run("Nur Worte", false));
        assertThat(new Marked("", List.of()).runs()).isEmpty();
    }

    @Test
    void marks_are_counted_in_utf_16_units() {
        Marked text = new Marked("🏛 Rat", List.of(new Highlight(3, 6)));
        assertThat(text.runs()).containsExactly(new Run("🏛 ", false), new Run("Rat", true));
    }

    @Test
    void a_mark_across_a_border_is_cut_there() {
        Marked text = Samples.marked("eins *zwei drei* vier");
        assertThat(text.part(0, 9)).isEqualTo(Samples.marked("eins *zwei*"));
        assertThat(text.part(10, 19)).isEqualTo(Samples.marked("*drei* vier"));
        assertThat(text.part(15, 19)).isEqualTo(Samples.marked("vier"));
    }

    @Test
    void parts_between_separators_keep_their_marks_and_lose_white_space() {
        assertThat(Samples.marked(" a *b* ; ;*c*").split(Pattern.compile(";")))
                .containsExactly(Samples.marked("a *b*"), Samples.marked(""), Samples.marked("*c*"));
    }
}
