package de.erfahrungsschatz.indexer;

import de.erfahrungsschatz.indexer.extract.Effort;
import de.erfahrungsschatz.indexer.run.OpenFailure;
import de.erfahrungsschatz.indexer.run.Report;
import de.erfahrungsschatz.indexer.run.ReportLine;
import de.erfahrungsschatz.indexer.run.RunFacts;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/// Writes the report for people: the last run in short, then everything that is still open, by folder and obstacle.
final class ReportText {

    /// More than this many lines of one sort of the last run help nobody; what is open is shown in full.
    private static final int MOST = 50;
    private static final int SLOWEST = 3;
    private static final long SLOW_MILLIS = 1000;

    private static final DateTimeFormatter TIME = DateTimeFormatter
            .ofPattern("dd.MM.yyyy 'um' HH:mm:ss 'Uhr'", Locale.GERMANY).withZone(ZoneId.of("Europe/Berlin"));
    private static final Map<String, String> OBSTACLES = Map.of("inaccessible", "Nicht zugänglich", "corrupt",
            "Beschädigt", "encrypted", "Verschlüsselt", "unsupported", "Format nicht unterstützt", "too_large",
            "Zu groß",
            "timeout", "Zu langsam", "out_of_memory", "Zu viel Arbeitsspeicher", "crash", "Absturz beim Lesen");

    private final List<String> lines = new ArrayList<>();

    private ReportText() {}

    static String of(Optional<Report> last, List<OpenFailure> open) {
        ReportText text = new ReportText();
        last.ifPresent(text::run);
        text.open(open);
        return String.join(System.lineSeparator(), text.lines);
    }

    private void run(Report report) {
        RunFacts facts = report.facts();
        Tally tally = new Tally(report.lines());
        say("Letzter Lauf: " + facts.command());
        say("  " + TIME.format(facts.begun()) + ", " + Durations.exact(between(facts))
                + " lang; veröffentlicht ist Stand "
                + facts.generation() + ".");
        if (facts.unread() > 0) {
            say(String.format(Locale.GERMANY, "  Vorzeitig beendet: %,d Dateien liest der nächste Lauf.",
                    facts.unread()));
        }
        say("  " + tally.sources());
        say("  " + tally.changes());
        say("  " + tally.effort());
        slowest(report.lines());
        group("Nur teilweise gelesen", report, line -> line.outcome().equals("read_partly"), ReportText::doubts);
        group("Gelesen, mit Hinweis", report, line -> line.outcome().equals("read") && !line.warnings().isEmpty(),
                ReportText::doubts);
        group("Leer", report, line -> line.outcome().equals("empty"), ReportText::why);
        group("Abgelehnt", report, line -> line.outcome().equals("refused"), ReportText::why);
        group("Ausgelassen", report, line -> line.outcome().equals(ReportLine.LEFT_OUT)
                && !Objects.equals(line.reason(), "hidden"), ReportText::why);
        alike(report.lines());
        say("");
    }

    /// A clock that was set back meanwhile makes no run of less than nothing.
    private static Duration between(RunFacts facts) {
        Duration taken = Duration.between(facts.begun(), facts.ended());
        return taken.isNegative() ? Duration.ZERO : taken;
    }

    private void slowest(List<ReportLine> all) {
        List<ReportLine> slow = all.stream().filter(line -> millis(line) >= SLOW_MILLIS && !isUnchanged(line))
                .sorted(Comparator.comparingLong(ReportText::millis).reversed()).limit(SLOWEST).toList();
        if (!slow.isEmpty()) {
            say("  Am längsten dauerten:");
            slow.forEach(
                    line -> say("    " + line.path() + " (" + Durations.exact(Duration.ofMillis(millis(line))) + ")"));
        }
    }

    private static boolean isUnchanged(ReportLine line) {
        return Objects.equals(line.change(), "unchanged");
    }

    private static long millis(ReportLine line) {
        Effort effort = line.effort();
        return effort == null ? 0 : effort.milliseconds();
    }

    private void group(String heading, Report report, Predicate<ReportLine> belongs,
            Function<ReportLine, String> said) {
        List<ReportLine> group = report.lines().stream().filter(belongs).toList();
        if (group.isEmpty()) {
            return;
        }
        say("  " + heading + " (" + group.size() + "):");
        group.stream().limit(MOST).forEach(line -> say("    " + line.path() + ": " + said.apply(line)));
        if (group.size() > MOST) {
            say(String.format(Locale.GERMANY, "    … und %,d weitere; alle zeigt report --csv.", group.size() - MOST));
        }
    }

    /// Such as a PDF beside the Word file that it was made from.
    private void alike(List<ReportLine> all) {
        Map<String, Set<String>> groups = new TreeMap<>();
        for (ReportLine line : all) {
            line.documents().stream().map(ReportLine.Document::group).filter(Objects::nonNull)
                    .forEach(group -> groups.computeIfAbsent(group, _ -> new LinkedHashSet<>()).add(line.path()));
        }
        List<Set<String>> shown = groups.values().stream().filter(paths -> paths.size() > 1).toList();
        if (!shown.isEmpty()) {
            say("  Sagen fast dasselbe (" + shown.size() + "):");
            shown.stream().limit(MOST).forEach(paths -> say("    " + String.join(" · ", paths)));
        }
    }

    private void open(List<OpenFailure> open) {
        if (open.isEmpty()) {
            say("Nichts ist offen: In keinem Ordner liegt eine Datei, die nicht zu lesen war.");
            return;
        }
        say(String.format(Locale.GERMANY, "Offen in allen Ordnern: %,d", open.size()));
        Map<String, Map<String, List<ReportLine>>> byFolder = new TreeMap<>();
        open.forEach(failure -> byFolder.computeIfAbsent(failure.folder(), _ -> new TreeMap<>())
                .computeIfAbsent(obstacle(failure.line()), _ -> new ArrayList<>()).add(failure.line()));
        byFolder.forEach((folder, byObstacle) -> {
            say(folder);
            byObstacle.forEach((obstacle, failures) -> {
                say("  " + obstacle + " (" + failures.size() + "):");
                failures.forEach(line -> say("    " + line.path() + ": " + why(line)));
            });
        });
    }

    private static String obstacle(ReportLine line) {
        return line.reason() == null
                ? line.outcome().equals("withheld") ? "Zurückgehalten" : "Nicht lesbar"
                : OBSTACLES.getOrDefault(line.reason(), line.reason());
    }

    private static String why(ReportLine line) {
        return Objects.requireNonNullElse(line.why(), "ohne Angabe");
    }

    private static String doubts(ReportLine line) {
        return String.join(" ", line.warnings());
    }

    private void say(String line) {
        lines.add(Visible.of(line));
    }
}
