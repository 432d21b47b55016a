package de.erfahrungsschatz.indexer.extract.worker;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.commons.io.FileUtils;
import org.apache.tika.pipes.PipesServer;

/// The worker program: Tika's server with three manners added. It ends when its parent dies, even in the middle of a file; it
/// writes nothing to the terminal, whatever parsers print; and Ctrl-C, which a terminal sends to all, it leaves to its parent.
public final class WorkerMain {

    private static final Duration PARENT_CHECK = Duration.ofSeconds(1);

    private WorkerMain() {}

    /// Serves until the input ends.
    ///
    /// @param arguments the name of Tika's server, because Tika appends it to every worker's command line, then its arguments
    public static void main(String[] arguments) throws Exception {
        System.setErr(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        Signals.ignore("INT", "TERM");
        ProcessHandle.current().parent().ifPresent(parent -> {
            endWith(parent);
            Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> tidyUpAfter(parent)));
        });
        PipesServer.main(Arrays.copyOfRange(arguments, 1, arguments.length));
    }

    /// An idle worker notices the end of its parent by itself, a busy one would go on until its file's time is over.
    private static void endWith(ProcessHandle parent) {
        Thread.ofPlatform().daemon().name("parent-watch").start(() -> {
            while (parent.isAlive()) {
                try {
                    Thread.sleep(PARENT_CHECK);
                } catch (InterruptedException e) {
                    // A parser that interrupts every thread it finds must not end the watch.
                }
            }
            tidyUpAfter(parent);
            Runtime.getRuntime().halt(1);
        });
    }

    /// An idle worker ends when its input does, which may be a moment before the parent is gone. Nobody else is left then to
    /// remove the temporary files of all.
    private static void tidyUpAfter(ProcessHandle parent) {
        try {
            parent.onExit().get(PARENT_CHECK.toMillis(), TimeUnit.MILLISECONDS);
            FileUtils.deleteQuietly(Path.of(System.getProperty("java.io.tmpdir")).toFile());
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            // The parent lives and needs them.
        }
    }
}
