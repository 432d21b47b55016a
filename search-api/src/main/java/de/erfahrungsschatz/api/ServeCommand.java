package de.erfahrungsschatz.api;

import de.erfahrungsschatz.api.config.ApiConfig;
import de.erfahrungsschatz.api.contact.ContactDesk;
import de.erfahrungsschatz.api.http.CannotListenException;
import de.erfahrungsschatz.api.http.WebServer;
import de.erfahrungsschatz.api.serve.BoundedIndex;
import de.erfahrungsschatz.api.serve.IndexRefresher;
import de.erfahrungsschatz.api.serve.LedgerAdmission;
import de.erfahrungsschatz.corpus.access.Viewer;
import de.erfahrungsschatz.corpus.access.Visibility;
import de.erfahrungsschatz.corpus.withdrawal.LedgerFolder;
import de.erfahrungsschatz.corpus.yaml.InvalidYamlException;
import de.erfahrungsschatz.engine.port.Engine;
import de.erfahrungsschatz.engine.port.SearchIndex;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `serve`: opens the web server on a data folder until it is told to stop.
@Command(name = "serve", description = "Öffnet die Suche als Webserver.", mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

    /// How long a question waits for its turn before it is told to come back.
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @Mixin
    private DataOption data = new DataOption();

    @Option(names = "--port", paramLabel = "N", description = "Der Port (Vorgabe: 8080; 0 nimmt einen freien).")
    private @Nullable Integer port;

    @Option(names = "--host", paramLabel = "H", description = "Die Adresse, an der gelauscht wird (Vorgabe: 127.0.0.1, nur dieser Rechner).")
    private @Nullable String host;

    @Option(names = "--viewer", paramLabel = "WER", defaultValue = "public", converter = ViewerConverter.class, description = "Für wen geantwortet wird: public, members oder office (Vorgabe: ${DEFAULT-VALUE}). "
            + "Mehr als public nur an einer Adresse dieses Rechners.")
    private Viewer viewer = Viewer.PUBLIC;

    @Option(names = "--config", paramLabel = "DATEI", description = "Die Einstellungen als YAML-Datei.")
    private @Nullable Path configFile;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        ApiConfig config = config();
        InetAddress address = address(config.host());
        try (SearchIndex index = new BoundedIndex(Engine.load().open(data.folder(), admission(config)),
                config.questionsAtOnce(),
                PATIENCE);
                IndexRefresher _ = IndexRefresher.start(index);
                WebServer server = WebServer.start(index, viewer,
                        config.at(address.getHostAddress(), config.port()),
                        ContactDesk.open(config.people().contacts(), data.folder(), viewer))) {
            announce(index, config.host(), server.port());
            waitForTheEnd(server);
            return ExitCode.OK;
        } catch (CannotListenException _) {
            throw new UsageException("An " + config.host() + ":" + config.port()
                    + " kann nicht gelauscht werden: der Port ist belegt oder nicht erlaubt. Ein anderer hilft: --port N");
        }
    }

    private LedgerAdmission admission(ApiConfig config) {
        Path root = data.folder().root();
        return new LedgerAdmission(config.withdrawals() == null ? LedgerFolder.usual(root, configFile)
                : config.withdrawals(), root);
    }

    private ApiConfig config() {
        if (configFile != null && !Files.isRegularFile(configFile)) {
            throw new UsageException("Die Datei " + configFile + " mit den Einstellungen gibt es nicht.");
        }
        try {
            ApiConfig config = configFile == null ? ApiConfig.defaults() : ApiConfig.read(configFile);
            return config.at(host == null ? config.host() : host, port == null ? config.port() : port);
        } catch (InvalidYamlException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    /// The address to listen at, looked up once, so that what is checked is what is opened.
    private InetAddress address(String name) {
        try {
            InetAddress address = InetAddress.getByName(name);
            if (viewer != Viewer.PUBLIC && !address.isLoopbackAddress()) {
                throw new UsageException("--viewer " + viewer.label()
                        + " zeigt nicht öffentliche Dokumente ohne Anmeldung und ist deshalb nur an 127.0.0.1 erlaubt, nicht an "
                        + name + ".");
            }
            return address;
        } catch (UnknownHostException _) {
            throw new UsageException("Die Adresse " + name + " ist nicht bekannt.");
        }
    }

    private void announce(SearchIndex index, String address, int boundPort) {
        PrintWriter out = out();
        out.println(index.generation() == 0
                ? "Noch ist nichts indexiert: die Suche bleibt leer, bis ein Lauf von „erfahrungsschatz index“ fertig ist."
                : shown(index.documentCounts()));
        String name = address.contains(":") ? "[" + address + "]" : address;
        out.println("Die Suche ist offen: http://" + name + ":" + boundPort + "/");
        out.flush();
    }

    /// How many documents this viewer sees and how many not, so that nobody sits before an empty page wondering.
    private String shown(Map<Visibility, Integer> counts) {
        int shown = counts.entrySet().stream().filter(entry -> viewer.maySee(entry.getKey()))
                .mapToInt(Map.Entry::getValue).sum();
        String hidden = Arrays.stream(Visibility.values())
                .filter(visibility -> !viewer.maySee(visibility) && counts.getOrDefault(visibility, 0) > 0)
                .map(visibility -> counts.get(visibility) + " nur für " + visibility.label())
                .collect(Collectors.joining(", "));
        return (shown == 1 ? "1 Dokument wird" : shown + " Dokumente werden") + " gezeigt (für " + viewer.label()
                + "). "
                + (hidden.isEmpty() ? "Keines bleibt verborgen."
                        : "Verborgen bleiben: " + hidden + " (siehe --viewer).");
    }

    private PrintWriter out() {
        if (spec == null) {
            throw new IllegalStateException("Not run by picocli");
        }
        return spec.commandLine().getOut();
    }

    /// Waits for SIGTERM or SIGINT; then lets running answers finish.
    private static void waitForTheEnd(WebServer server) throws InterruptedException {
        CountDownLatch end = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            server.close();
            end.countDown();
        }, "shutdown"));
        end.await();
    }
}
