package de.erfahrungsschatz.indexer;

import de.erfahrungsschatz.corpus.access.Visibility;
import de.erfahrungsschatz.indexer.crawl.LeftOut;
import de.erfahrungsschatz.indexer.manifest.Reading;
import de.erfahrungsschatz.indexer.run.Forecast;
import de.erfahrungsschatz.indexer.run.RunResult;
import de.erfahrungsschatz.indexer.run.RunResult.Row;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Tells the office in a few lines what a run did or would do.
final class Summary {

    /// More than this many lines of one sort help nobody; the report has all.
    private static final int MOST = 50;
    private static final int LONGEST = 80;
    private static final String INSIDE = "!/";

    private Summary() {}

    static String of(RunResult result) {
        Map<Reading.Result, Integer> outcomes = new EnumMap<>(Reading.Result.class);
        Map<String, Integer> changes = new HashMap<>();
        int documents = 0;
        int passages = 0;
        for (Row row : result.rows()) {
            outcomes.merge(row.reading().result(), 1, Integer::sum);
            changes.merge(row.change(), 1, Integer::sum);
            documents += row.reading().documents().size();
            passages += row.reading().documents().stream().mapToInt(Reading.Indexed::passages).sum();
        }
        int partly = outcomes.getOrDefault(Reading.Result.READ_PARTLY, 0);
        List<String> lines = new ArrayList<>();
        lines.add(
                String.format(Locale.GERMANY,
                        "%d Quellen: %d gelesen, davon %d nur teilweise (%d Dokumente, %d Abschnitte), %d leer, %d nicht lesbar, %d abgelehnt, %d zurückgehalten, %d doppelt.",
                        result.rows().size(), outcomes.getOrDefault(Reading.Result.READ, 0) + partly, partly,
                        documents, passages,
                        outcomes.getOrDefault(Reading.Result.EMPTY, 0),
                        outcomes.getOrDefault(Reading.Result.UNREADABLE, 0),
                        outcomes.getOrDefault(Reading.Result.REFUSED, 0),
                        outcomes.getOrDefault(Reading.Result.WITHHELD, 0),
                        outcomes.getOrDefault(Reading.Result.DUPLICATE, 0)));
        lines.add(String.format(Locale.GERMANY, "Neu %d, geändert %d, umbenannt %d, unverändert %d, entfernt %d.",
                changes.getOrDefault("added", 0), changes.getOrDefault("changed", 0),
                changes.getOrDefault("renamed", 0), changes.getOrDefault("unchanged", 0), result.removed().size()));
        lines.add(
                String.format(Locale.GERMANY,
                        "Dokumente im Datenordner: %d öffentlich, %d für Mitglieder, %d nur für die Geschäftsstelle.",
                        result.counts().getOrDefault(Visibility.PUBLIC, 0L),
                        result.counts().getOrDefault(Visibility.MEMBERS, 0L),
                        result.counts().getOrDefault(Visibility.OFFICE, 0L)));
        list(lines, "Das braucht Aufmerksamkeit:", attention(result));
        if (result.report() != null) {
            lines.add("Bericht über jede Datei: " + result.report());
        }
        return String.join(System.lineSeparator(), lines);
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
        result.failures().forEach(reading -> lines.add(shortened(reading.path()) + ":" + indented(reading.why())));
        result.leftOut().stream().filter(left -> left.reason() != LeftOut.Reason.HIDDEN)
                .forEach(left -> lines.add(line(left)));
        return lines;
    }

    /// One sentence stays on the line; several problems of a sidecar stand below each other.
    private static String indented(@Nullable String why) {
        List<String> sentences = why == null ? List.of() : why.lines().toList();
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
        return left.path() + ": " + left.why();
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
