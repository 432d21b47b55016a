package de.erfahrungsschatz.indexer.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.erfahrungsschatz.indexer.extract.Block.Kind;
import org.junit.jupiter.api.Test;

final class MarkdownTextTest {

    @Test
    void reads_headings_lists_tables_and_paragraphs() {
        assertThat(MarkdownText.read("""
                # Bürgerrat Quellstadt

                Der Rat tagte *dreimal*
                im [Rathaus](https://quellstadt.example).

                ## Ergebnisse ##

                - mehr **Grün**
                - weniger Lärm

                | Stadt | Format |
                |-------|--------|
                | Quellstadt | Bürgerrat |

                > Das war neu für uns.
                """)).extracting(RawBlock::kind, RawBlock::level, RawBlock::text).containsExactly(
                tuple(Kind.HEADING, 1, "Bürgerrat Quellstadt"),
                tuple(Kind.PARAGRAPH, 0, "Der Rat tagte dreimal im Rathaus."),
                tuple(Kind.HEADING, 2, "Ergebnisse"),
                tuple(Kind.LIST_ITEM, 0, "mehr Grün"),
                tuple(Kind.LIST_ITEM, 0, "weniger Lärm"),
                tuple(Kind.TABLE_ROW, 0, "Stadt | Format"),
                tuple(Kind.TABLE_ROW, 0, "Quellstadt | Bürgerrat"),
                tuple(Kind.PARAGRAPH, 0, "Das war neu für uns."));
    }

    @Test
    void a_paragraph_all_in_strong_letters_is_bold() {
        assertThat(MarkdownText.read("**Wie ging es weiter?**\n\nMit **einem** Treffen.")).extracting(RawBlock::bold)
                .containsExactly(true, false);
    }

    @Test
    void a_word_cut_at_the_end_of_a_line_becomes_whole() {
        assertThat(MarkdownText.read("Wie kann das erfol-\ngen?\n\nIm Quar-\n\ntier."))
                .extracting(RawBlock::text).containsExactly("Wie kann das erfolgen?", "Im Quartier.");
    }

    @Test
    void nesting_without_end_is_read_as_text() {
        assertThat(MarkdownText.read("> ".repeat(20_000) + "Ende")).isNotEmpty();
        assertThat(MarkdownText.read("[".repeat(20_000) + "Ende" + "]".repeat(20_000))).isNotEmpty();
    }

    @Test
    void raw_html_leaves_its_words() {
        assertThat(MarkdownText.read("<div class=\"kasten\">\nHinweis\n</div>")).extracting(RawBlock::text)
                .containsExactly("Hinweis");
    }
}
