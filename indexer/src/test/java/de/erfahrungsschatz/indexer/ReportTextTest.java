package de.erfahrungsschatz.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.indexer.extract.Effort;
import de.erfahrungsschatz.indexer.run.OpenFailure;
import de.erfahrungsschatz.indexer.run.Report;
import de.erfahrungsschatz.indexer.run.ReportLine;
import de.erfahrungsschatz.indexer.run.RunFacts;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReportTextTest {

    private static final Instant EVENING = Instant.parse("2026-06-01T18:30:00Z");
    private static final RunFacts FACTS = new RunFacts("index /srv/akten", "/srv/akten", EVENING,
            EVENING.plusMillis(2400), 7, 0);

    @Test
    void tells_of_the_last_run_in_short() {
        Report report = new Report(FACTS, List.of(
                line("a.pdf", "read", new Effort(2100, 8, 5000, 2), List.of()),
                line("b.pdf", "read_partly", new Effort(10, 2, 400, 0), List.of("Seite 3 ist beschädigt."))));
        assertThat(ReportText.of(Optional.of(report), List.of()).lines()).contains("Letzter Lauf: index /srv/akten",
                "  01.06.2026 um 20:30:00 Uhr, 2,4 s lang; veröffentlicht ist Stand 7.",
                "  10 Seiten, davon 2 (20 %) als Bild, dessen Schrift erkannt wurde; 5.400 Zeichen.",
                "    a.pdf (2,1 s)", "  Nur teilweise gelesen (1):", "    b.pdf: Seite 3 ist beschädigt.",
                "Nichts ist offen: In keinem Ordner liegt eine Datei, die nicht zu lesen war.");
    }

    @Test
    void groups_what_is_open_by_folder_and_obstacle() {
        String text = ReportText.of(Optional.empty(), List.of(open("/srv/b", "x.pdf", "encrypted"),
                open("/srv/a", "y.pdf", "corrupt"), open("/srv/a", "z.pdf", "encrypted"),
                open("/srv/a", "w.pdf", null)));
        assertThat(text.lines().toList()).containsExactly("Offen in allen Ordnern: 4", "/srv/a", "  Beschädigt (1):",
                "    y.pdf: Geht nicht.", "  Nicht lesbar (1):", "    w.pdf: Geht nicht.", "  Verschlüsselt (1):",
                "    z.pdf: Geht nicht.", "/srv/b", "  Verschlüsselt (1):", "    x.pdf: Geht nicht.");
    }

    @Test
    void a_name_gives_no_orders_to_the_terminal() {
        String text = ReportText.of(Optional.empty(),
                List.of(open("/srv", "a\u001b]0;x\u0007\n\u202eb.pdf", "corrupt")));
        assertThat(text).contains("a\\u001b]0;x\\u0007\\u000a\\u202eb.pdf").doesNotContain("\u001b", "\u202e");
    }

    private static OpenFailure open(String folder, String path, @Nullable String reason) {
        return new OpenFailure(folder, new ReportLine(path, "unreadable", null, reason, "Geht nicht.", Effort.NONE,
                List.of(), List.of(), null));
    }

    private static ReportLine line(String path, String outcome, Effort effort, List<String> warnings) {
        return new ReportLine(path, outcome, "added", null, null, effort, warnings, List.of(), null);
    }
}
