package de.erfahrungsschatz.indexer;

import de.erfahrungsschatz.corpus.access.Visibility;
import de.erfahrungsschatz.engine.port.DataFolder;
import de.erfahrungsschatz.engine.port.Engine;
import de.erfahrungsschatz.indexer.config.IndexerConfig;
import de.erfahrungsschatz.indexer.run.Forecast;
import de.erfahrungsschatz.indexer.run.IndexRun;
import de.erfahrungsschatz.indexer.run.Occasion;
import de.erfahrungsschatz.indexer.run.Progress;
import de.erfahrungsschatz.indexer.run.RunOptions;
import de.erfahrungsschatz.indexer.run.RunResult;
import de.erfahrungsschatz.indexer.run.RunStoppedException;
import java.io.Console;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `index`: brings the data folder up to date with a folder of documents.
@Command(name = "index", description = "Indexiert einen Ordner; beim nächsten Mal nur, was sich geändert hat.", mixinStandardHelpOptions = true)
final class IndexCommand implements Callable<Integer> {

    @Parameters(paramLabel = "ORDNER", description = "Der Ordner mit den Dokumenten.")
    private Path folder = Path.of("");

    @Option(names = "--data", paramLabel = "ORDNER", defaultValue = "data", description = "Der Datenordner (Vorgabe: ${DEFAULT-VALUE}).")
    private Path data = Path.of("data");

    @Option(names = "--visibility", paramLabel = "WER", converter = VisibilityConverter.class, description = "Für wen Dokumente sind, über die nichts gesagt ist: public, members oder office "
            + "(Vorgabe: wie beim letzten Mal, anfangs members).")
    private @Nullable Visibility visibility;

    @Option(names = "--dry-run", description = "Sagt nur, was geschähe und was öffentlich würde.")
    private boolean dryRun;

    @Option(names = "--allow-empty", description = "Auch ein leerer oder verschwundener Ordner gilt: seine Dokumente werden entfernt.")
    private boolean allowEmpty;

    @Option(names = "--force", description = "Liest jede Datei neu, auch unveränderte, und glaubt dabei nicht dem, was von früheren Läufen gemerkt ist.")
    private boolean force;

    @Option(names = "--retry", description = "Liest außer den Änderungen auch neu, was beim letzten Mal nicht oder nur teilweise lesbar war oder zurückgehalten wurde.")
    private boolean retry;

    @Mixin
    private Setup setup = new Setup();

    @Mixin
    private Output output = new Output();

    @Override
    public Integer call() {
        IndexerConfig config = setup.config(data);
        DataFolder folders = new DataFolder(data);
        IndexRun run = new IndexRun(Engine.load(), folders, Setup.vocabularies(config), config,
                Setup.CLOCK,
                files -> Setup.extractor(config, folders, files, scope().readsAfresh(), output.err()));
        RunOptions options = new RunOptions(folder, visibility, allowEmpty, scope());
        try (Interruption interruption = new Interruption(output.err())) {
            Occasion occasion = new Occasion("index " + folder, Set.of(), interruption.stop());
            try {
                return dryRun ? forecast(run.forecast(options, occasion)) : run(run, options, occasion, interruption);
            } catch (RunStoppedException e) {
                output.println(String.valueOf(e.getMessage()));
                return interruption.exitCode();
            }
        }
    }

    private RunOptions.Scope scope() {
        if (force) {
            return RunOptions.Scope.EVERYTHING;
        }
        return retry ? RunOptions.Scope.FAILURES : RunOptions.Scope.CHANGES;
    }

    private int forecast(Forecast forecast) {
        output.println(Summary.of(forecast));
        return forecast.withheld().isEmpty() ? ExitCode.OK : ExitCode.INCOMPLETE;
    }

    private int run(IndexRun run, RunOptions options, Occasion occasion, Interruption interruption) {
        RunResult result;
        try (Progress progress = isWatched() ? new ProgressOnTerminal()
                : new ProgressInLines(output::println, System::nanoTime)) {
            result = run.run(options, occasion, progress);
        }
        output.println(Summary.of(result, data));
        if (!result.unread().isEmpty()) {
            return interruption.exitCode();
        }
        return result.complete() ? ExitCode.OK : ExitCode.INCOMPLETE;
    }

    @SuppressWarnings("SystemConsoleNull") // Error Prone knows that it is never null; NullAway does not.
    private static boolean isWatched() {
        Console console = System.console();
        return console != null && console.isTerminal();
    }
}
