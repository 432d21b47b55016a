package de.erfahrungsschatz.indexer;

import de.erfahrungsschatz.corpus.access.Visibility;
import de.erfahrungsschatz.indexer.crawl.LeftOut;
import de.erfahrungsschatz.indexer.run.Forecast;
import de.erfahrungsschatz.indexer.run.ReportLine;
import de.erfahrungsschatz.indexer.run.RunResult;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Tells the office in a few lines what a run did or would do.
final class Summary {

    /// More than this many lines of one sort help nobody; the report has all.
    private static final int MOST = 50;

    private Summary() {}

    static String of(RunResult result, Path data) {
        Tally tally = new Tally(lines(result));
        List<String> lines = new ArrayList<>();
        if (!result.unread().isEmpty()) {
            lines.add(String.format(Locale.GERMANY, "Vorzeitig beendet: Was gelesen ist, ist veröffentlicht; "
                    + "%d Dateien liest der nächste Lauf.", result.unread().size()));
        }
        lines.add(tally.sources());
        lines.add(tally.changes());
        lines.add(
                String.format(Locale.GERMANY,
                        "Im Datenordner: %d Dokumente öffentlich, %d für Mitglieder, %d nur für die Geschäftsstelle.",
                        result.counts().getOrDefault(Visibility.PUBLIC, 0L),
                        result.counts().getOrDefault(Visibility.MEMBERS, 0L),
                        result.counts().getOrDefault(Visibility.OFFICE, 0L)));
        list(lines, "Das braucht Aufmerksamkeit:", attention(result));
        lines.add("Bericht über jede Datei: erfahrungsschatz report --data " + Visible.of(data.toString()));
        return String.join(System.lineSeparator(), lines);
    }

    /// What is counted of a run.
    static List<ReportLine> lines(RunResult result) {
        return Stream.concat(result.rows().stream().map(row -> ReportLine.of(row.reading(), row.change())),
                result.removed().stream().map(ReportLine::removed)).toList();
    }

    static String of(Forecast forecast) {
        List<String> lines = new ArrayList<>();
        lines.add(String.format(Locale.GERMANY,
                "Probelauf, nichts wird geändert: neu %d, geändert %d, umbenannt %d, entfernt %d, unverändert %d.",
                forecast.added().size(), forecast.changed().size(), forecast.renamed().size(),
                forecast.removed().size(), forecast.unchanged()));
        list(lines, "Neu:", forecast.added());
        list(lines, "Geändert:", forecast.changed());
        list(lines, "Umbenannt:", forecast.renamed());
        list(lines, "Entfernt:", forecast.removed());
        list(lines, "Öffentlich würde:", forecast.becomingPublic());
        list(lines, "Zurückgehalten würde wegen:", forecast.withheld());
        list(lines, "Ausgelassen:", forecast.leftOut().stream().map(Summary::line).toList());
        return String.join(System.lineSeparator(), lines);
    }

    private static List<String> attention(RunResult result) {
        List<String> lines = new ArrayList<>();
        result.failures().forEach(reading -> lines.add(reading.path() + ": " + reading.why()));
        result.leftOut().stream().filter(left -> left.reason() != LeftOut.Reason.HIDDEN)
                .forEach(left -> lines.add(line(left)));
        return lines;
    }

    private static String line(LeftOut left) {
        return left.path() + ": " + left.why();
    }

    private static void list(List<String> lines, String heading, List<String> items) {
        if (items.isEmpty()) {
            return;
        }
        lines.add(heading);
        items.stream().limit(MOST).forEach(item -> lines.add("  " + Visible.of(item)));
        if (items.size() > MOST) {
            lines.add(String.format(Locale.GERMANY, "  … und %d weitere", items.size() - MOST));
        }
    }
}
