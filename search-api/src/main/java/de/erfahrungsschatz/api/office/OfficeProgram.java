package de.erfahrungsschatz.api.office;

import de.erfahrungsschatz.api.config.OfficeSettings;
import de.erfahrungsschatz.engine.port.DataFolder;
import de.erfahrungsschatz.engine.port.Generation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

/// Calls the commands of the indexer, one at a time. They are called without a shell, so whatever is typed stays one word.
public final class OfficeProgram {

    private static final int USAGE = 2;
    private static final int OUTDATED = 4;

    private final OfficeSettings settings;
    private final Path data;
    private final Duration patience;
    private final Lock turn = new ReentrantLock();

    /// @param settings which program, and with which settings
    /// @param data the data folder
    /// @param patience how long a command may take
    public OfficeProgram(OfficeSettings settings, Path data, Duration patience) {
        this.settings = settings;
        this.data = data;
        this.patience = patience;
    }

    /// Where documents can be put for the indexer; empty where they cannot.
    public Optional<Inbox> inbox() {
        return Optional.ofNullable(settings.inbox()).map(Inbox::new);
    }

    /// What is published; empty before the first run.
    public Optional<Generation> generation() {
        return new DataFolder(data).generation();
    }

    /// What should be looked at in documents.
    ///
    /// @param files from which they came; none for all
    public OfficeReply review(List<String> files) {
        return call(Stream.concat(Stream.of("review", "--json", "--"), files.stream()).toList(), true);
    }

    /// What became of each file in the last run, and what is not readable yet.
    public OfficeReply report() {
        return call(List.of("report", "--json"), false);
    }

    /// Frequent words that no vocabulary covers.
    public OfficeReply candidates() {
        return call(List.of("vocabulary", "candidates", "--json"), true);
    }

    /// Writes what is suggested for a field of a document.
    ///
    /// @param version of the sidecar on which the decision rests
    public OfficeReply accept(String document, String field, String version) {
        return call(List.of("review", "accept", "--if-match=" + version, "--", document, field), true);
    }

    /// Writes what a person says of a field of a document.
    ///
    /// @param value several are separated by commas
    /// @param version of the sidecar on which the decision rests
    public OfficeReply set(String document, String field, String value, String version) {
        return call(List.of("review", "set", "--if-match=" + version, "--", document, field + "=" + value), true);
    }

    /// Takes the last change of a document's sidecar back.
    ///
    /// @param version of the sidecar on which the decision rests
    public OfficeReply undo(String document, String version) {
        return call(List.of("review", "undo", "--if-match=" + version, "--", document), true);
    }

    private OfficeReply call(List<String> words, boolean withSettings) {
        int options = words.indexOf("--");
        List<String> call = new ArrayList<>(List.of(settings.program().toString()));
        call.addAll(options < 0 ? words : words.subList(0, options));
        call.add("--data=" + data.toAbsolutePath());
        if (withSettings && settings.settings() != null) {
            call.add("--config=" + settings.settings());
        }
        if (options >= 0) {
            call.addAll(words.subList(options, words.size()));
        }
        turn.lock();
        try {
            return run(call);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot run " + settings.program(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new OfficeReply.Refused("Der Server wird beendet.");
        } finally {
            turn.unlock();
        }
    }

    private OfficeReply run(List<String> call) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(call).start();
        try {
            process.getOutputStream().close();
            CompletableFuture<String> said = CompletableFuture.supplyAsync(() -> text(process.getInputStream()));
            CompletableFuture<String> told = CompletableFuture.supplyAsync(() -> text(process.getErrorStream()));
            if (!process.waitFor(patience)) {
                return new OfficeReply.Refused("Das dauert länger als " + patience.toSeconds()
                        + " Sekunden und wurde abgebrochen. Auf der Kommandozeile hat der Befehl mehr Zeit.");
            }
            return switch (process.exitValue()) {
                case 0, 1 -> new OfficeReply.Done(said.join());
                case OUTDATED -> new OfficeReply.Outdated(told.join().strip());
                case USAGE -> new OfficeReply.Refused(told.join().strip());
                default -> throw new IOException(
                        settings.program() + " ended with " + process.exitValue() + ": " + told.join().strip());
            };
        } finally {
            process.destroyForcibly();
        }
    }

    private static String text(InputStream stream) {
        try (stream) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read what the program says", e);
        }
    }
}
