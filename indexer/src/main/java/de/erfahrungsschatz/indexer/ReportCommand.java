package de.erfahrungsschatz.indexer;

import de.erfahrungsschatz.engine.port.DataFolder;
import de.erfahrungsschatz.indexer.run.OpenFailure;
import de.erfahrungsschatz.indexer.run.Report;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `report`: what became of each file in the last run, and what is still to be done in all folders.
@Command(name = "report", description = "Zeigt den letzten Lauf und alles, was in allen indexierten Ordnern noch nicht lesbar ist.", mixinStandardHelpOptions = true)
final class ReportCommand implements Callable<Integer> {

    @Option(names = "--data", paramLabel = "ORDNER", defaultValue = "data", description = "Der Datenordner (Vorgabe: ${DEFAULT-VALUE}).")
    private Path data = Path.of("data");

    @Option(names = "--open", description = "Nur was noch nicht lesbar ist, aus allen Ordnern.")
    private boolean onlyOpen;

    @ArgGroup(exclusive = true)
    private Form form = new Form();

    @Mixin
    private Output output = new Output();

    /// How the report is written.
    static final class Form {

        @Option(names = "--json", description = "Gibt JSON aus.")
        private boolean json;

        @Option(names = "--csv", description = "Gibt eine Tabelle aus (CSV nach RFC 4180 in UTF-8), eine Zeile je Quelle.")
        private boolean csv;
    }

    @Override
    public Integer call() {
        DataFolder folder = new DataFolder(data);
        Optional<Report> last = Report.latest(folder);
        List<OpenFailure> open = OpenFailure.of(folder);
        if (last.isEmpty() && folder.generation().isEmpty()) {
            throw new UsageException("Im Datenordner " + data + " ist noch kein Lauf verzeichnet.");
        }
        Optional<Report> shown = last.filter(_ -> !onlyOpen);
        if (form.csv) {
            output.print(onlyOpen ? ReportCsv.of(open) : ReportCsv.of(last));
        } else if (form.json) {
            output.print(ReportJson.of(shown, open) + System.lineSeparator());
        } else {
            output.print(ReportText.of(shown, open) + System.lineSeparator());
        }
        return ExitCode.OK;
    }
}
