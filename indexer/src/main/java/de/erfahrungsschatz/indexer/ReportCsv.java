package de.erfahrungsschatz.indexer;

import de.erfahrungsschatz.corpus.text.CsvRow;
import de.erfahrungsschatz.indexer.extract.Effort;
import de.erfahrungsschatz.indexer.run.OpenFailure;
import de.erfahrungsschatz.indexer.run.Report;
import de.erfahrungsschatz.indexer.run.ReportLine;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes the report as a table for spreadsheets (RFC 4180). No cell is a formula, whatever a file is called.
final class ReportCsv {

    private static final List<String> HEAD = List.of("Ordner", "Pfad", "Ergebnis", "Änderung", "Hindernis", "Erklärung",
            "Hinweise", "Sekunden", "Seiten", "Seiten mit Schrifterkennung", "Zeichen", "Dokumente");
    private static final CsvRow ROW = new CsvRow(',');

    private ReportCsv() {}

    static String of(Optional<Report> last) {
        return table(last.stream().flatMap(report -> report.lines().stream()
                .map(line -> cells(report.facts().folder(), line))));
    }

    static String of(List<OpenFailure> open) {
        return table(open.stream().map(failure -> cells(failure.folder(), failure.line())));
    }

    private static String table(Stream<List<String>> rows) {
        return Stream.concat(Stream.of(HEAD), rows).map(ROW::of).collect(Collectors.joining());
    }

    private static List<String> cells(String folder, ReportLine line) {
        Effort effort = Objects.requireNonNullElse(line.effort(), Effort.NONE);
        return List.of(folder, line.path(), Tally.label(line.outcome()), Objects.requireNonNullElse(line.change(), ""),
                Objects.requireNonNullElse(line.reason(), ""), Objects.requireNonNullElse(line.why(), ""),
                String.join(" ", line.warnings()), seconds(effort), String.valueOf(effort.pages()),
                String.valueOf(effort.pagesByOcr()), String.valueOf(effort.characters()),
                String.valueOf(line.documents().size()));
    }

    private static String seconds(Effort effort) {
        return effort.milliseconds() / 1000 + "." + String.valueOf(1000 + effort.milliseconds() % 1000).substring(1);
    }
}
