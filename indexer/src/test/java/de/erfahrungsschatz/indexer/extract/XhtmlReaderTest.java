package de.erfahrungsschatz.indexer.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.erfahrungsschatz.indexer.extract.Block.Kind;
import de.erfahrungsschatz.indexer.extract.XhtmlReader.Pages;
import java.util.List;
import org.junit.jupiter.api.Test;

final class XhtmlReaderTest {

    @Test
    void headings_have_their_level() {
        assertThat(blocks("<h1>Bericht</h1><h3>Anlass</h3><p>Text</p>"))
                .extracting(RawBlock::kind, RawBlock::level, RawBlock::text)
                .containsExactly(tuple(Kind.HEADING, 1, "Bericht"), tuple(Kind.HEADING, 3, "Anlass"),
                        tuple(Kind.PARAGRAPH, 0, "Text"));
    }

    @Test
    void a_row_of_data_is_one_block_with_bars_between_its_cells() {
        assertThat(blocks("<table><tr><td><p>Name</p></td><td /><td><p>Stadt</p><p>Amt</p></td></tr></table>"))
                .extracting(RawBlock::kind, RawBlock::text).containsExactly(tuple(Kind.TABLE_ROW, "Name | Stadt Amt"));
    }

    @Test
    void a_word_broken_within_a_cell_is_left_to_be_mended() {
        assertThat(blocks("<table><tr><td><p>Betei-</p><p>ligung</p></td><td>2014</td></tr></table>"))
                .extracting(RawBlock::text).containsExactly("Betei-\u2028ligung | 2014");
    }

    @Test
    void a_table_that_lays_out_a_page_is_read_cell_by_cell() {
        assertThat(blocks("<table><tr><td><h2>Termine</h2><p>Montag</p></td><td>Kontakt</td></tr></table>"))
                .extracting(RawBlock::kind, RawBlock::text).containsExactly(tuple(Kind.HEADING, "Termine"),
                        tuple(Kind.PARAGRAPH, "Montag"), tuple(Kind.PARAGRAPH, "Kontakt"));
    }

    @Test
    void a_table_within_a_cell_keeps_its_own_rows() {
        assertThat(
                blocks("<table><tr><td>außen</td><td><table><tr><td>a</td><td>b</td></tr></table></td></tr></table>"))
                .extracting(RawBlock::kind, RawBlock::text)
                .containsExactly(tuple(Kind.PARAGRAPH, "außen"), tuple(Kind.TABLE_ROW, "a | b"));
    }

    @Test
    void words_of_neighbouring_boxes_stay_apart() {
        assertThat(blocks("Rathaus<div>Bürgerbüro<div>Nordstadt</div></div>Ende")).extracting(RawBlock::text)
                .containsExactly("Rathaus", "Bürgerbüro", "Nordstadt", "Ende");
    }

    @Test
    void paragraphs_within_items_are_items() {
        assertThat(blocks("<ul><li><p>Verkehr</p></li><li>Grün<ul><li>Bäume</li></ul></li></ul>"))
                .filteredOn(block -> !block.text().isBlank())
                .extracting(RawBlock::kind, block -> block.text().strip())
                .containsExactly(tuple(Kind.LIST_ITEM, "Verkehr"), tuple(Kind.LIST_ITEM, "Grün"),
                        tuple(Kind.LIST_ITEM, "Bäume"));
    }

    @Test
    void a_footnote_within_a_paragraph_follows_it() {
        assertThat(blocks("<p>Der Rat<p class=\"note\">1 Sitzung vom Mai</p> beschloss.</p>"))
                .extracting(RawBlock::text)
                .containsExactly("Der Rat  beschloss.", "1 Sitzung vom Mai");
    }

    @Test
    void a_block_is_bold_when_all_its_words_are() {
        assertThat(blocks("<p><b>Frage</b> <b>1</b>:</p><p><b>Teils</b> fett</p>")).extracting(RawBlock::bold)
                .containsExactly(true, false);
    }

    @Test
    void pages_are_counted_from_one() {
        assertThat(XhtmlReader
                .read("<html><body><div class=\"page\"><p>a</p></div><div class=\"page\"><p>b</p></div></body></html>",
                        Pages.SHEETS)
                .blocks()).extracting(RawBlock::page).containsExactly(1, 2);
    }

    @Test
    void the_first_line_of_a_slide_is_its_heading_unless_it_is_its_number() {
        assertThat(XhtmlReader.read("<html><body><div class=\"slide-content\"><p>Ausblick</p><p>Text</p></div>"
                + "<div class=\"slide-master-content\"><p>Titel eingeben</p></div></body></html>", Pages.SLIDES)
                .blocks())
                .extracting(RawBlock::kind, RawBlock::text, RawBlock::page)
                .containsExactly(tuple(Kind.HEADING, "Ausblick", 1), tuple(Kind.PARAGRAPH, "Text", 1));
    }

    @Test
    void names_of_embedded_files_and_notes_of_reviewers_are_left_out() {
        assertThat(blocks("<p>Text</p><div class=\"package-entry\"><h1>plan.pdf</h1><div>x</div></div>"
                + "<p class=\"annotation_text\">Bitte prüfen!</p><p>Ende</p>")).extracting(RawBlock::text)
                .containsExactly("Text", "Ende");
    }

    @Test
    void text_that_breaks_off_is_kept_and_said_to_be_incomplete() {
        XhtmlReader.Content content = XhtmlReader.read("<html><body><table><tr><td>Stadt</td><td>Format &amp; Zie",
                Pages.NONE);
        assertThat(content.complete()).isFalse();
        assertThat(content.blocks()).extracting(RawBlock::text).containsExactly("Stadt | Format & Zie");
    }

    @Test
    void elements_that_are_never_closed_do_no_harm() {
        assertThat(blocks("<div><div><p>eins</p><p>zwei<p>drei</p>")).extracting(block -> block.text().strip())
                .containsExactly("eins", "zwei", "drei");
    }

    private static List<RawBlock> blocks(String body) {
        return XhtmlReader.read("<html><head><title>Kopf</title></head><body>" + body + "</body></html>", Pages.NONE)
                .blocks();
    }
}
