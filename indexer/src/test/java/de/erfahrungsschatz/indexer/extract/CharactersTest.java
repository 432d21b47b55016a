package de.erfahrungsschatz.indexer.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class CharactersTest {

    @Test
    void composes_decomposed_umlauts() {
        assertThat(Characters.clean("Gro\u0308ße")).isEqualTo("Größe");
    }

    @Test
    void takes_out_what_is_invisible() {
        assertThat(Characters.clean("\uFEFFBür\u00ADger\u200Bbe\u2060teiligung\u0000")).isEqualTo("Bürgerbeteiligung");
    }

    @Test
    void a_soft_hyphen_at_the_end_of_a_line_is_a_hyphen() {
        assertThat(Characters.clean("Bürgerbe\u00AD\nteiligung")).isEqualTo("Bürgerbe-\nteiligung");
        assertThat(Characters.clean("Bürgerbe¬ \nteiligung")).isEqualTo("Bürgerbe-\nteiligung");
    }

    @Test
    void signs_of_private_fonts_are_bullets_at_the_start_of_a_line_and_spaces_elsewhere() {
        assertThat(Characters.clean("\uF0B7\tVerkehr\n  \uF0A7 Grün\nja \uF0FC nein"))
                .isEqualTo("• Verkehr\n• Grün\nja nein");
    }

    @Test
    void folds_spaces_of_every_kind_and_keeps_lines() {
        assertThat(Characters.clean(" 10\u00A0000\u202FEuro \t je  Jahr \r\nOrtsbeirat "))
                .isEqualTo("10 000 Euro je Jahr\nOrtsbeirat");
    }

    @Test
    void line_ends_of_every_kind_are_one() {
        assertThat(Characters.clean("a\r\nb\rc\u000Bd\fe\u2028f")).isEqualTo("a\nb\nc\nd\ne\nf");
    }

    @Test
    void spells_out_ligatures() {
        assertThat(Characters.clean("Pﬂege und ﬁnanzielle Hilfe")).isEqualTo("Pflege und finanzielle Hilfe");
    }
}
