package de.erfahrungsschatz.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.api.page.Marked.Run;
import de.erfahrungsschatz.engine.port.Highlight;
import java.util.List;
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
    void cells_stand_between_bars_with_blanks_around_them_and_keep_their_marks() {
        assertThat(Samples.marked("a *b* |  |\u2003*c|d* | e|").cells()).containsExactly(Samples.marked("a *b*"),
                Samples.marked(""), Samples.marked("*c|d*"), Samples.marked("e|"));
        assertThat(Samples.marked("| a |").cells()).containsExactly(Samples.marked(""), Samples.marked("a"),
                Samples.marked(""));
    }

    @Test
    void a_line_without_such_a_bar_is_one_cell() {
        assertThat(Samples.marked("a|*b*").cells()).containsExactly(Samples.marked("a|*b*"));
    }
}
