package de.erfahrungsschatz.indexer.understand.text;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.indexer.understand.text.AnchoredPattern.Beginning;
import org.junit.jupiter.api.Test;

final class AnchoredPatternTest {

    private static final AnchoredPattern OFFICE = AnchoredPattern.of(Beginning.AT_ANCHOR,
            "(?<!\\p{L})[Ff]achstelle \\p{Lu}\\p{L}+", "achstelle");
    private static final AnchoredPattern STREET = AnchoredPattern.of(Beginning.WITH_WORD,
            "(?<!\\p{L})\\p{Lu}\\p{L}*(?:weg|ring) \\d+", "weg", "ring");

    @Test
    void what_matches_is_blank() {
        assertThat(OFFICE.blanked("Die Fachstelle Wohnen lädt ein")).isEqualTo("Die                   lädt ein");
        assertThat(STREET.blanked("Treffpunkt: Wegener Ringweg 12, Ahornring 3")).isEqualTo(
                "Treffpunkt: Wegener           ,            ");
    }

    @Test
    void a_text_without_match_is_the_same() {
        String text = "Auf dem Weg zur Hauptfachstelle, im Ring 4: der Radweg fehlt";

        assertThat(STREET.blanked(OFFICE.blanked(text))).isEqualTo(text);
    }

    @Test
    void an_anchor_at_either_end_does_no_harm() {
        assertThat(OFFICE.blanked("achstelle Wohnen, Fachstelle")).isEqualTo("achstelle Wohnen, Fachstelle");
        assertThat(STREET.blanked("weg 1 Ring")).isEqualTo("weg 1 Ring");
    }
}
