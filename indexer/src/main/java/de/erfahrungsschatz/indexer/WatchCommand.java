package de.erfahrungsschatz.indexer;

import de.erfahrungsschatz.corpus.access.Visibility;
import de.erfahrungsschatz.engine.port.DataFolder;
import de.erfahrungsschatz.engine.port.Engine;
import de.erfahrungsschatz.indexer.config.IndexerConfig;
import de.erfahrungsschatz.indexer.run.DataFolderBusyException;
import de.erfahrungsschatz.indexer.run.IndexRun;
import de.erfahrungsschatz.indexer.run.Occasion;
import de.erfahrungsschatz.indexer.run.RunOptions;
import de.erfahrungsschatz.indexer.run.RunRefusedException;
import de.erfahrungsschatz.indexer.run.RunResult;
import de.erfahrungsschatz.indexer.run.RunStoppedException;
import de.erfahrungsschatz.indexer.run.StopSignal;
import de.erfahrungsschatz.indexer.watch.Attempt;
import de.erfahrungsschatz.indexer.watch.Pace;
import de.erfahrungsschatz.indexer.watch.Watch;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `watch`: keeps the data folder up to date with folders of documents until it is asked to end.
@Command(name = "watch", description = "Beobachtet Ordner und nimmt Änderungen nach wenigen Sekunden auf, bis Strg-C oder SIGTERM kommt.", mixinStandardHelpOptions = true)
final class WatchCommand implements Callable<Integer> {

    private static final Duration USUAL_POLL = Duration.ofSeconds(30);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT)
            .withZone(Setup.CLOCK.getZone());

    @Parameters(paramLabel = "ORDNER", arity = "1..*", description = "Die Ordner mit den Dokumenten.")
    private List<Path> folders = new ArrayList<>();

    @Option(names = "--data", paramLabel = "ORDNER", defaultValue = "data", description = "Der Datenordner (Vorgabe: ${DEFAULT-VALUE}).")
    private Path data = Path.of("data");

    @Option(names = "--visibility", paramLabel = "WER", converter = VisibilityConverter.class, description = "Für wen Dokumente sind, über die nichts gesagt ist: public, members oder office "
            + "(Vorgabe: wie beim letzten Mal, anfangs members).")
    private @Nullable Visibility visibility;

    @Option(names = "--poll", paramLabel = "SEKUNDEN", description = "Sieht so oft nach, statt auf Meldungen des Betriebssystems zu warten "
            + "(bei Netzlaufwerken ohnehin, alle 30 Sekunden).")
    private @Nullable Integer poll;

    @Mixin
    private Setup setup = new Setup();

    @Mixin
    private Output output = new Output();

    @Override
    public Integer call() throws InterruptedException {
        if (poll != null && poll < 1) {
            throw new UsageException("--poll braucht eine ganze Zahl von Sekunden ab 1.");
        }
        Duration interval = poll == null ? USUAL_POLL : Duration.ofSeconds(poll);
        IndexerConfig config = setup.config(data);
        DataFolder dataFolder = new DataFolder(data);
        IndexRun run = new IndexRun(Engine.load(), dataFolder, Setup.vocabularies(config), config, Setup.CLOCK,
                files -> Setup.extractor(config, dataFolder, files, false, output.err()));
        try (Interruption interruption = new Interruption(output.err());
                Watch watch = new Watch(folders, data.toAbsolutePath().normalize(), poll != null, Pace.usual(interval),
                        (folder, unsettled) -> attempt(run, folder, unsettled, interruption.stop()),
                        interruption.stop(), this::log)) {
            watch.run();
        }
        log("Beendet.");
        return ExitCode.OK;
    }

    private Attempt attempt(IndexRun run, Path folder, Set<String> unsettled, StopSignal stop) {
        Occasion occasion = new Occasion(
                "watch " + folders.stream().map(Path::toString).collect(Collectors.joining(" ")), unsettled, stop);
        RunOptions options = new RunOptions(folder, visibility, false, RunOptions.Scope.CHANGES);
        try (ProgressInLines progress = new ProgressInLines(this::log, System::nanoTime)) {
            return new Attempt.Done(sentence(folder, run.run(options, occasion, progress)));
        } catch (DataFolderBusyException e) {
            return new Attempt.Busy(String.valueOf(e.getMessage()));
        } catch (RunRefusedException e) {
            return new Attempt.Refused(String.valueOf(e.getMessage()));
        } catch (RunStoppedException e) {
            return new Attempt.Stopped();
        } catch (UncheckedIOException e) {
            return new Attempt.Broken(Breakdown.sentence(e));
        }
    }

    private static String sentence(Path folder, RunResult result) {
        String failed = String.format(Locale.GERMANY, "%d nicht lesbar oder zurückgehalten", result.failures().count());
        return "Auf dem Stand ist " + folder + ": "
                + new Tally(Summary.lines(result)).changes().replaceFirst("\\.$", "; " + failed + ".");
    }

    private void log(String line) {
        output.println(TIME.format(Setup.CLOCK.instant()) + " " + Visible.of(line));
    }
}
