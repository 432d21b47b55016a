package de.erfahrungsschatz.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.indexer.extract.Effort;
import de.erfahrungsschatz.indexer.run.OpenFailure;
import de.erfahrungsschatz.indexer.run.ReportLine;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportCsvTest {

    @Test
    void has_a_head_and_a_row_for_every_source_with_the_line_ends_of_the_standard() {
        String csv = ReportCsv.of(List.of(failure("a.pdf", "Die Datei ist beschädigt.")));
        assertThat(csv).startsWith("Ordner,Pfad,Ergebnis,").endsWith("\r\n");
        assertThat(csv.split("\r\n", -1)[1])
                .isEqualTo("/srv,a.pdf,nicht lesbar,added,corrupt,Die Datei ist beschädigt.,,1.500,3,1,40,0");
    }

    @Test
    void quotes_what_would_break_a_row() {
        assertThat(ReportCsv.of(List.of(failure("a,\"b\"\nc.pdf", "Ja; nein"))))
                .contains("\"a,\"\"b\"\"\nc.pdf\"").contains("\"Ja; nein\"");
    }

    @Test
    void no_name_becomes_a_formula() {
        for (String name : List.of("=1+1.pdf", "+49.pdf", "-a.pdf", "@SUM(A1).pdf", "\tx.pdf", "\rx.pdf", "\nx.pdf",
                "＝1.pdf")) {
            assertThat(ReportCsv.of(List.of(failure(name, "Nein.")))).contains(",\"'" + name + "\",");
        }
    }

    private static OpenFailure failure(String path, String why) {
        return new OpenFailure("/srv", new ReportLine(path, "unreadable", "added", "corrupt", why,
                new Effort(1500, 3, 40, 1), List.of(), List.of(), null));
    }
}
