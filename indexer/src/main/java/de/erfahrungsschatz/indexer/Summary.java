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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Tells the office in a few lines what a run did or would do.
final class Summary {

    /// More than this many lines of one sort help nobody; the report has all.
    private static final int MOST = 50;
    private static final int LONGEST = 80;
    private static final String INSIDE = "!/";

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
                        "Dokumente im Datenordner: %d öffentlich, %d für Mitglieder, %d nur für die Geschäftsstelle.",
                        result.counts().getOrDefault(Visibility.PUBLIC, 0L),
                        result.counts().getOrDefault(Visibility.MEMBERS, 0L),
                        result.counts().getOrDefault(Visibility.OFFICE, 0L)));
        list(lines, "Das braucht Aufmerksamkeit:", attention(result));
        lines.add("Bericht über jede Datei: erfahrungsschatz report --data " + Visible.of(data.toString()));
        return String.join(System.lineSeparator(), lines);
    }

    /// What is counted of a run.
    static List<ReportLine> lines(RunResult result) {
        return Stream
                .concat(result.rows().stream().map(row -> ReportLine.of(row.reading(), row.change(), result.groups())),
                        result.removed().stream().map(ReportLine::removed))
                .toList();
    }

    static String of(Forecast forecast) {
        List<String> lines = new ArrayList<>();
        lines.add(String.format(Locale.GERMANY,
                "Probelauf, nichts wird geändert: neu %d, geändert %d, umbenannt %d, entfernt %d, unverändert %d.",
                forecast.added().size(), forecast.changed().size(), forecast.renamed().size(),
                forecast.removed().size(), forecast.unchanged()));
        list(lines, "Neu:", visible(forecast.added()));
        list(lines, "Geändert:", visible(forecast.changed()));
        list(lines, "Umbenannt:", visible(forecast.renamed()));
        list(lines, "Entfernt:", visible(forecast.removed()));
        list(lines, "Öffentlich würde:", visible(forecast.becomingPublic()));
        list(lines, "Zurückgehalten würde wegen:", visible(forecast.withheld()));
        list(lines, "Ausgelassen:", forecast.leftOut().stream().map(Summary::line).toList());
        return String.join(System.lineSeparator(), lines);
    }

    private static List<String> attention(RunResult result) {
        List<String> lines = new ArrayList<>();
        result.failures().forEach(
                reading -> lines.add(Visible.of(shortened(reading.path())) + ":" + indented(reading.why())));
        result.leftOut().stream().filter(left -> left.reason() != LeftOut.Reason.HIDDEN)
                .forEach(left -> lines.add(line(left)));
        return lines;
    }

    /// One sentence stays on the line; several problems of a sidecar stand below each other.
    private static String indented(@Nullable String why) {
        List<String> sentences = why == null ? List.of() : visible(why.lines().toList());
        return sentences.size() == 1 ? " " + sentences.getFirst()
                : sentences.stream().map(sentence -> System.lineSeparator() + "    " + sentence)
                        .collect(Collectors.joining());
    }

    /// Of what lies deep inside other files, the outermost and the innermost name tell enough.
    private static String shortened(String path) {
        int outermost = path.indexOf(INSIDE);
        int innermost = path.lastIndexOf(INSIDE);
        return innermost - outermost < LONGEST ? path
                : path.substring(0, outermost) + INSIDE + "…" + path.substring(innermost);
    }

    private static String line(LeftOut left) {
        return Visible.of(left.path() + ": " + left.why());
    }

    private static List<String> visible(List<String> texts) {
        return texts.stream().map(Visible::of).toList();
    }

    private static void list(List<String> lines, String heading, List<String> items) {
        if (items.isEmpty()) {
            return;
        }
        lines.add(heading);
        items.stream().limit(MOST).forEach(item -> lines.add("  " + item));
        if (items.size() > MOST) {
            lines.add(String.format(Locale.GERMANY, "  … und %d weitere", items.size() - MOST));
        }
    }
}
