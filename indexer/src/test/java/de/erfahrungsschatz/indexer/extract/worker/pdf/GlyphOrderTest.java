package de.erfahrungsschatz.indexer.extract.worker.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;

class GlyphOrderTest {

    private final PDFont font = new PDType1Font(FontName.HELVETICA);
    private final GlyphOrder order = new GlyphOrder();

    @Test
    void numbers_of_glyphs_are_read_as_letters_with_umlauts_and_blanks() {
        String drawn = "1DFKZHLV\u0003GHU\u00036ROYDELOLWlW";
        note(drawn);
        assertThat(read(drawn)).isEqualTo("Nachweis der Solvabilität");
    }

    @Test
    void characters_stay_what_they_seem_where_that_makes_a_text() {
        note("Nachweis der Zahlungsfähigkeit");
        assertThat(order.isFound()).isFalse();
    }

    @Test
    void blanks_and_digits_tell_nothing() {
        String drawn = "\u0013\u0014\u0003".repeat(20);
        note("1DFKZHLV\u0003GHU\u00036ROYHQ]" + drawn);
        assertThat(read(drawn)).startsWith("01 01 ");
    }

    @Test
    void few_characters_prove_nothing() {
        note("GHU");
        assertThat(order.isFound()).isFalse();
    }

    @Test
    void of_a_font_only_what_has_no_meaning_is_read_so() {
        note("1DFKZHLV\u0003GHU\u00036ROYHQ]");
        assertThat(order.unicode(font, 'x')).isNull();
        assertThat(order.unicode(new PDType1Font(FontName.COURIER), 'G')).isNull();
    }

    private void note(String drawn) {
        drawn.chars().forEach(code -> order.note(font, code));
    }

    private String read(String drawn) {
        return drawn.chars().mapToObj(code -> String.valueOf(order.unicode(font, code))).collect(Collectors.joining());
    }
}
