package de.erfahrungsschatz.api.journey;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// The website of a city, at another port and so of another origin than the search. It can play the part of a search that
/// answers badly as well.
final class HostSite implements AutoCloseable {

    private static final Answer NOTHING = new Answer(404, "text/plain", Map.of(), "", 0);

    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpServer server;

    private HostSite(HttpServer server) {
        this.server = server;
    }

    /// A site without pages.
    static HostSite open() {
        try {
            HostSite site = new HostSite(
                    HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
            site.server.setExecutor(site.threads);
            site.server.createContext("/", site::answer);
            site.server.start();
            return site;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot listen", e);
        }
    }

    /// Where it listens, without a stroke at the end.
    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /// Has a page at that path.
    ///
    /// @param policy its Content-Security-Policy
    HostSite page(String path, String policy, String html) {
        answers.put(path,
                new Answer(200, "text/html; charset=utf-8", Map.of("Content-Security-Policy", policy), html, 0));
        return this;
    }

    /// Answers at that path as a search may, or may not.
    ///
    /// @param target path and query; a path alone stands for all queries that are not told
    /// @param milliseconds how long that takes
    HostSite says(String target, int status, String body, long milliseconds) {
        answers.put(target, new Answer(status, "application/json",
                Map.of("Access-Control-Allow-Origin", "*", "Location", "/anderswo"), body, milliseconds));
        return this;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        Answer answer = answers.getOrDefault(exchange.getRequestURI().toString(),
                answers.getOrDefault(exchange.getRequestURI().getPath(), NOTHING));
        pause(answer.milliseconds());
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        answer.headers().forEach(exchange.getResponseHeaders()::set);
        exchange.getResponseHeaders().set("Content-Type", answer.type());
        exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /// What is sent.
    private record Answer(int status, String type, Map<String, String> headers, String body, long milliseconds) {}
}
