package de.erfahrungsschatz.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.api.page.Block.Paragraph;
import de.erfahrungsschatz.api.page.Block.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

final class BlockTest {

    @Test
    void paragraphs_stand_between_empty_lines() {
        assertThat(blocks("Erster.\n\n  \nZweiter\nin zwei Zeilen.\n")).containsExactly(
                paragraph("Erster."), paragraph("Zweiter", "in zwei Zeilen."));
    }

    @Test
    void no_words_make_no_block() {
        assertThat(blocks("")).isEmpty();
        assertThat(blocks(" \n\n ")).isEmpty();
    }

    @Test
    void rows_make_a_table_with_or_without_empty_lines_between_them() {
        Table table = new Table(List.of(row("Posten", "Kosten"), row("Miete", "*90* Euro")), 2);
        assertThat(blocks("Posten | Kosten\nMiete | *90* Euro")).containsExactly(table);
        assertThat(blocks("Posten | Kosten\n\nMiete | *90* Euro")).containsExactly(table);
    }

    @Test
    void empty_cells_keep_their_place() {
        assertThat(blocks("a |  | c\nd |")).containsExactly(new Table(List.of(row("a", "", "c"), row("d", "")), 3));
    }

    @Test
    void words_end_a_table() {
        assertThat(blocks("a | b\n\nc | d\n\nDanach.")).containsExactly(
                new Table(List.of(row("a", "b"), row("c", "d")), 2), paragraph("Danach."));
    }

    @Test
    void a_single_line_with_a_bar_is_no_table() {
        assertThat(blocks("Stadt Birkstätt | Stadtplanungsamt")).containsExactly(
                paragraph("Stadt Birkstätt | Stadtplanungsamt"));
        assertThat(blocks("a|b\nc|d")).containsExactly(paragraph("a|b", "c|d"));
    }

    private static List<Block> blocks(String text) {
        return Block.of(Samples.marked(text));
    }

    private static Paragraph paragraph(String... lines) {
        return new Paragraph(row(lines));
    }

    private static List<Marked> row(String... cells) {
        return List.of(cells).stream().map(Samples::marked).toList();
    }
}
