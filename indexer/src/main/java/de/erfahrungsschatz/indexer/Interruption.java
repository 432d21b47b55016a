package de.erfahrungsschatz.indexer;

import de.erfahrungsschatz.indexer.run.StopSignal;
import java.io.PrintWriter;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jline.utils.Signals;

/// Listens to Ctrl-C and to the system's request to end: the first asks the work to end after the files in hand, the second ends the
/// program at once.
final class Interruption implements AutoCloseable {

    private static final Map<String, Integer> CODES = Map.of("INT", ExitCode.INTERRUPTED, "TERM", ExitCode.TERMINATED);

    private final StopSignal stop = new StopSignal();
    private final AtomicInteger code = new AtomicInteger();
    private final Map<String, Object> before = new HashMap<>();

    /// @param err is told at the first signal that the end is near
    Interruption(PrintWriter err) {
        CODES.forEach((signal, exit) -> before.put(signal, Signals.register(signal, () -> receive(exit, err))));
    }

    private void receive(int exit, PrintWriter err) {
        if (!code.compareAndSet(0, exit)) {
            Runtime.getRuntime().halt(exit);
        }
        stop.request();
        err.println("Wird beendet, sobald die Dateien in Arbeit gelesen sind; noch einmal Strg-C bricht sofort ab.");
        err.flush();
    }

    StopSignal stop() {
        return stop;
    }

    /// What to tell the shell; 0 when nobody interrupted.
    int exitCode() {
        return code.get();
    }

    @Override
    public void close() {
        before.forEach(Signals::unregister);
    }
}
