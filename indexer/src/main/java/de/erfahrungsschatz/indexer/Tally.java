package de.erfahrungsschatz.indexer;

import de.erfahrungsschatz.indexer.extract.Effort;
import de.erfahrungsschatz.indexer.run.ReportLine;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Counts what a report says of its sources.
final class Tally {

    private static final Map<String, String> OUTCOMES = Map.of("read", "gelesen", "read_partly", "teilweise gelesen",
            "empty", "leer", "unreadable", "nicht lesbar", "refused", "abgelehnt", "withheld", "zurückgehalten",
            "duplicate", "doppelt", ReportLine.LEFT_OUT, "ausgelassen", ReportLine.REMOVED, "entfernt",
            ReportLine.UNREAD, "noch nicht gelesen");

    private final Map<String, Integer> outcomes = new HashMap<>();
    private final Map<String, Integer> changes = new HashMap<>();
    private int sources;
    private int documents;
    private int passages;
    private long pages;
    private long pagesByOcr;
    private long characters;

    Tally(List<ReportLine> lines) {
        lines.forEach(this::count);
    }

    /// What people call an outcome.
    static String label(String outcome) {
        return OUTCOMES.getOrDefault(outcome, outcome);
    }

    private void count(ReportLine line) {
        outcomes.merge(line.outcome(), 1, Integer::sum);
        if (line.change() != null) {
            changes.merge(line.change(), 1, Integer::sum);
        }
        documents += line.documents().size();
        passages += line.documents().stream().mapToInt(ReportLine.Document::passages).sum();
        Effort effort = line.effort();
        if (effort != null) {
            sources++;
            pages += effort.pages();
            pagesByOcr += effort.pagesByOcr();
            characters += effort.characters();
        }
    }

    String sources() {
        return String.format(Locale.GERMANY,
                "%d Quellen: %d gelesen, davon %d nur teilweise (%d Dokumente, %d Abschnitte), %d leer, %d nicht lesbar, "
                        + "%d abgelehnt, %d zurückgehalten, %d doppelt.",
                sources, of("read") + of("read_partly"), of("read_partly"), documents, passages, of("empty"),
                of("unreadable"), of("refused"), of("withheld"), of("duplicate"));
    }

    String changes() {
        return String.format(Locale.GERMANY, "Neu %d, geändert %d, umbenannt %d, unverändert %d, entfernt %d.",
                changes.getOrDefault("added", 0), changes.getOrDefault("changed", 0),
                changes.getOrDefault("renamed", 0), changes.getOrDefault("unchanged", 0), of(ReportLine.REMOVED));
    }

    String effort() {
        long share = pages == 0 ? 0 : Math.round(100.0 * pagesByOcr / pages);
        return String.format(Locale.GERMANY,
                "%,d Seiten, davon %,d (%d %%) als Bild, dessen Schrift erkannt wurde; %,d Zeichen.", pages, pagesByOcr,
                share, characters);
    }

    private int of(String outcome) {
        return outcomes.getOrDefault(outcome, 0);
    }
}
