package de.erfahrungsschatz.indexer.extract;

import de.erfahrungsschatz.indexer.extract.worker.Order;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import org.apache.tika.config.TikaTaskTimeout;
import org.apache.tika.exception.TikaConfigException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.pipes.FetchEmitTuple;
import org.apache.tika.pipes.HandlerConfig;
import org.apache.tika.pipes.PipesConfig;
import org.apache.tika.pipes.PipesException;
import org.apache.tika.pipes.PipesParser;
import org.apache.tika.pipes.PipesResult;
import org.apache.tika.pipes.emitter.EmitKey;
import org.apache.tika.pipes.fetcher.FetchKey;
import org.apache.tika.sax.BasicContentHandlerFactory;

/// Processes apart in which files are parsed, so that a file can harm none but its worker: one that hangs, eats all memory or
/// ends its process is told from the answer, and the worker is replaced. Workers start when they are first needed.
final class Workers implements FileParser {

    static final String SETTINGS = "worker.xml";
    private static final String MAIN = "de.erfahrungsschatz.indexer.extract.worker.WorkerMain";

    /// The first compiler alone takes a quarter of the processor time off a run over some hundred files, half of it at the start. What
    /// the second one makes is twice as fast, once it is made.
    private static final String FIRST_COMPILER = "-XX:TieredStopAtLevel=1";
    private static final String ALL_COMPILERS = "-XX:+TieredCompilation";
    /// From so many files on a worker earns what the second compiler takes.
    private static final int LONG_RUN = 1_000;

    /// Starting takes about two seconds; on a machine that is busy with other things, longer.
    private static final int STARTUP_MILLIS = 60_000;

    private final PipesParser parser;
    private final HandlerConfig handling;
    private final ExtractionLimits limits;
    private final Scans scans;
    private final Passwords passwords;

    /// @param library the folder of jars that are a worker's class path
    /// @param folder where workers may put temporary files
    /// @param files how many will be parsed, as far as that is known
    Workers(Path library, Path folder, ExtractionLimits limits, Scans scans, Passwords passwords, int files) {
        this.limits = limits;
        this.scans = scans;
        this.passwords = passwords;
        this.parser = new PipesParser(config(library, folder, limits, files / limits.workers() >= LONG_RUN));
        this.handling = new HandlerConfig(BasicContentHandlerFactory.HANDLER_TYPE.XML, HandlerConfig.PARSE_MODE.RMETA,
                limits.maxCharacters(), limits.maxEmbedded(), true);
    }

    /// What became of a file; waits until a worker is free.
    sealed interface Answer {

        /// Tika's answer, which may be that the file is broken.
        ///
        /// @param parts the file itself first, then those inside it in any order
        record Parsed(List<Part> parts) implements Answer {}

        /// Nothing of the file is left.
        record Lost(Loss loss) implements Answer {}
    }

    /// How a worker was lost.
    enum Loss {
        TIMEOUT,
        OUT_OF_MEMORY,
        CRASH
    }

    /// Has a file parsed, and, when pages in it are pictures, once more to recognise their text. So recognition, which takes
    /// minutes, needs no minutes granted to all files, and when it fails what was written is not lost with it. A crash may be
    /// the aftermath of an earlier file, so it counts only when a fresh worker crashes too.
    ///
    /// @param file of a name in plain ASCII, existing
    /// @throws UncheckedIOException when no worker can be started
    /// @throws CancellationException when this thread is interrupted
    @Override
    public Answer parse(Path file) throws IOException {
        long unpacked = limits.maxUnpackedBytes(Files.size(file));
        Order order = new Order(null, limits.maxDepth(), unpacked, passwords.all());
        Answer answer = parseOnce(file, order, limits.millis(0));
        if (answer instanceof Answer.Lost(Loss loss) && loss == Loss.CRASH) {
            answer = parseOnce(file, order, limits.millis(0));
        }
        if (!(answer instanceof Answer.Parsed(List<Part> parts)) || scans.pagesToRecognise(parts) == 0) {
            return answer;
        }
        Answer second = parseOnce(file, new Order(scans.order(), limits.maxDepth(), unpacked, passwords.all()),
                limits.millis(scans.pagesToRecognise(parts)));
        boolean worse = !(second instanceof Answer.Parsed(List<Part> again))
                || (again.getFirst().failure().isPresent() && parts.getFirst().failure().isEmpty());
        return worse ? new Answer.Parsed(Scans.unrecognised(parts)) : second;
    }

    private Answer parseOnce(Path file, Order order, long millis) {
        ParseContext context = new ParseContext();
        context.set(HandlerConfig.class, handling);
        context.set(Order.class, order);
        context.set(TikaTaskTimeout.class, new TikaTaskTimeout(millis));
        String path = file.toString();
        FetchEmitTuple task = new FetchEmitTuple(path, new FetchKey("file", path), new EmitKey("", path),
                new Metadata(), context);
        try {
            return answer(parser.parse(task));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("Interrupted while reading " + path);
        } catch (IOException e) {
            throw new UncheckedIOException("Zum Lesen von " + path + " startet kein Leseprogramm", e);
        } catch (PipesException e) {
            throw new UncheckedIOException(new IOException("Zum Lesen von " + path + " startet kein Leseprogramm", e));
        }
    }

    private static Answer answer(PipesResult result) {
        return switch (result.getStatus()) {
            case TIMEOUT -> new Answer.Lost(Loss.TIMEOUT);
            case OOM -> new Answer.Lost(Loss.OUT_OF_MEMORY);
            case PARSE_SUCCESS, PARSE_SUCCESS_WITH_EXCEPTION -> new Answer.Parsed(
                    result.getEmitData().getMetadataList().stream().map(Part::new).toList());
            case EMPTY_OUTPUT -> new Answer.Parsed(List.of(new Part(new Metadata())));
            // What follows the crash cannot be: nothing is emitted, and the one fetcher opens what was opened a moment ago.
            case UNSPECIFIED_CRASH, INTERRUPTED_EXCEPTION, FETCH_EXCEPTION, FETCHER_INITIALIZATION_EXCEPTION,
                    NO_FETCHER_FOUND, NO_EMITTER_FOUND, EMIT_EXCEPTION, EMIT_SUCCESS, EMIT_SUCCESS_PARSE_EXCEPTION,
                    PARSE_EXCEPTION_EMIT, PARSE_EXCEPTION_NO_EMIT, CLIENT_UNAVAILABLE_WITHIN_MS, INTERMEDIATE_RESULT ->
                new Answer.Lost(Loss.CRASH);
        };
    }

    private static PipesConfig config(Path library, Path folder, ExtractionLimits limits, boolean longRun) {
        Path settings = folder.resolve(SETTINGS);
        try (InputStream given = Objects.requireNonNull(Workers.class.getResourceAsStream(SETTINGS), SETTINGS)) {
            Files.copy(given, settings);
            PipesConfig config = PipesConfig.load(settings);
            config.setTikaConfig(settings);
            config.setNumClients(limits.workers());
            config.setTimeoutMillis(limits.secondsPerFile() * 1000L);
            config.setMaxWaitForClientMillis(Long.MAX_VALUE);
            config.setStartupTimeoutMillis(STARTUP_MILLIS);
            config.setSleepOnStartupTimeoutMillis(1);
            // Results come back through the pipe, however large: without an emitter the worker would not even start.
            config.setMaxForEmitBatchBytes(-1);
            config.setJavaPath(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            config.setForkedJvmArgs(arguments(library, folder, limits, longRun));
            return config;
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "Die Einstellungen des Leseprogramms " + settings + " lassen sich nicht schreiben", e);
        } catch (TikaConfigException e) {
            throw new IllegalStateException(SETTINGS + " is no configuration of Tika", e);
        }
    }

    /// The main class comes last, so that Tika's own, which follows, is but its first argument. German is for the dates and
    /// numbers in spreadsheets. Nothing may be logged to standard output: it is the pipe.
    private static List<String> arguments(Path library, Path folder, ExtractionLimits limits, boolean longRun) {
        return List.of("-cp", library.toAbsolutePath().resolve("*").toString(), "-Xmx" + limits.workerMegabytes() + "m",
                "-Xss2m", "-XX:+UseSerialGC", longRun ? ALL_COMPILERS : FIRST_COMPILER, "-Xlog:disable",
                "-XX:ErrorFile=" + folder.resolve("crash-%p.log"), "-XX:-CreateCoredumpOnCrash",
                "-Djava.awt.headless=true", "-Djava.io.tmpdir=" + folder, "-Dpdfbox.fontcache=" + folder,
                "-Dfile.encoding=UTF-8",
                "-Duser.language=de", "-Duser.country=DE", MAIN);
    }

    @Override
    public void close() {
        try {
            parser.close();
        } catch (IOException e) {
            throw new UncheckedIOException("Ein Leseprogramm ließ sich nicht beenden", e);
        }
    }
}
