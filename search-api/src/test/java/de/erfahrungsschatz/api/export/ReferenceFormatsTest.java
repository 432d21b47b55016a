package de.erfahrungsschatz.api.export;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.corpus.document.DocumentDate;
import de.erfahrungsschatz.corpus.document.DocumentId;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ReferenceFormatsTest {

    private static final Reference KNOWN = new Reference(new DocumentId("leitlinie"), "Räte & Runden: 100 % {neu}",
            "Leitlinie", List.of("Dr. Ilse Mahrholz"), List.of("Isenfurt", "Rabenstedt", "Kernstadt (Rabenstedt)"),
            List.of("Dialog"),
            new DocumentDate(2017, 3, null), "Probe", "https://wissen.example/dokument/leitlinie");
    private static final Reference UNKNOWN = new Reference(new DocumentId("notiz"), "Eine\r\nNotiz", null, List.of(),
            List.of(), List.of(), null, "Probe", "https://wissen.example/dokument/notiz");

    @Test
    void ris_has_a_line_for_everything_that_is_known() {
        assertThat(Ris.write(List.of(KNOWN))).isEqualTo("""
                TY  - RPRT
                ID  - leitlinie
                TI  - Räte & Runden: 100 % {neu}
                AU  - Dr. Ilse Mahrholz
                M3  - Leitlinie
                DA  - 2017/03//
                PY  - 2017
                CY  - Isenfurt, Rabenstedt (Kernstadt)
                KW  - Dialog
                DB  - Probe
                UR  - https://wissen.example/dokument/leitlinie
                ER  -\s
                """.replace("\n", "\r\n"));
    }

    @Test
    void ris_keeps_each_value_on_its_line() {
        assertThat(Ris.write(List.of(UNKNOWN))).contains("TI  - Eine Notiz\r\n").doesNotContain("DA", "PY", "AU");
    }

    @Test
    void bibtex_writes_out_what_tex_would_obey() {
        assertThat(BibTeX.write(List.of(KNOWN))).isEqualTo("""
                @misc{leitlinie,
                  title = {{Räte \\& Runden: 100 \\% \\{neu\\}}},
                  author = {{Dr. Ilse Mahrholz}},
                  year = {2017},
                  date = {2017-03},
                  howpublished = {Leitlinie},
                  address = {Isenfurt, Rabenstedt (Kernstadt)},
                  keywords = {Dialog},
                  organization = {Probe},
                  url = {https://wissen.example/dokument/leitlinie},
                }

                """);
    }

    @Test
    void nothing_is_made_of_nothing() {
        assertThat(Ris.write(List.of())).isEmpty();
        assertThat(BibTeX.write(List.of())).isEmpty();
    }
}
