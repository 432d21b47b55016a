package de.erfahrungsschatz.api.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Asks a server, and holds everything that it answers against what is promised: headers that every answer carries, the
/// description for programs, German pages for people.
public final class Client {

    /// What is sent to those who are no programs of the API.
    private static final List<String> MEDIA_TYPES = List.of("text/html", "text/css", "image/svg+xml", "image/png",
            "text/javascript", "text/csv", "application/x-research-info-systems", "application/x-bibtex",
            "application/atom+xml", "text/plain", "application/xml", "application/opensearchdescription+xml");

    private static final Map<String, String> ALWAYS = Map.of("x-content-type-options", "nosniff", "referrer-policy",
            "same-origin", "cross-origin-opener-policy", "same-origin", "vary", "Accept-Encoding");

    private final int port;

    public Client(int port) {
        this.port = port;
    }

    /// Reads an address.
    ///
    /// @param target path and query, sent as it is
    public Reply get(String target, String... headers) {
        return send("GET", target, headers);
    }

    /// Sends any request without a body.
    public Reply send(String method, String target, String... headers) {
        String lines = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
        Reply reply = Wire.exchange(port, method + " " + target + " HTTP/1.1\r\nHost: localhost:" + port + "\r\n"
                + lines + "Connection: close\r\n\r\n");
        String path = target.split("\\?", 2)[0];
        checkHeaders(reply);
        checkOpenness(path, reply);
        if (method.equals("HEAD") || reply.status() == 304) {
            assertThat(reply.length()).as("body of an answer without one").isZero();
        } else if (path.startsWith("/api/") || path.startsWith("/widget/v1/") || path.equals("/health")) {
            checkProgram(path, reply);
        } else if (List.of(200, 206).contains(reply.status()) && path.endsWith("/original")) {
            checkOriginal(reply);
        } else {
            checkPage(path, reply);
        }
        return reply;
    }

    /// Sends a form, as a browser does.
    ///
    /// @param form percent-encoded
    public Reply post(String target, String form, String... headers) {
        String lines = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
        Reply reply = Wire.exchange(port, "POST " + target + " HTTP/1.1\r\nHost: localhost:" + port + "\r\n"
                + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                + form.getBytes(StandardCharsets.UTF_8).length + "\r\n" + lines + "Connection: close\r\n\r\n" + form);
        checkHeaders(reply);
        checkPage(target.split("\\?", 2)[0], reply);
        return reply;
    }

    private static void checkHeaders(Reply reply) {
        ALWAYS.forEach((name, value) -> assertThat(reply.header(name)).as(name).isEqualTo(value));
        assertThat(reply.header("content-security-policy")).startsWith("default-src 'none';");
        assertThat(reply.header("cache-control")).isIn("no-cache", "private, no-cache", "public, max-age=3600",
                "public, max-age=31536000, immutable");
        assertThat(reply.headers()).doesNotContainKeys("set-cookie", "server", "access-control-allow-credentials");
    }

    /// Other websites may read what the widget asks, and its script; nothing else, and nothing else may be in their frames.
    private static void checkOpenness(String path, Reply reply) {
        boolean open = reply.status() == 200 && (path.startsWith("/widget/v1/") || path.matches("/widget/.*\\.js"));
        assertThat(reply.header("access-control-allow-origin")).as("open to other websites: %s", path)
                .isIn(open ? List.of("*") : path.startsWith("/widget/v1/") ? List.of("*", "") : List.of(""));
        assertThat(reply.header("cross-origin-resource-policy")).isEqualTo(
                reply.header("access-control-allow-origin").equals("*") ? "cross-origin" : "same-origin");
        if (!path.matches("(/en)?/embed")) {
            assertThat(reply.header("content-security-policy")).contains("frame-ancestors 'none'");
        }
    }

    private static void checkProgram(String path, Reply reply) {
        Optional<String> documented = OpenApi.pathOf(path);
        if (documented.isPresent()) {
            OpenApi.check(documented.get(), reply);
        } else {
            assertThat(reply.status()).as("status of %s, which is not documented", path).isIn(400, 404);
            assertThat(reply.mediaType()).isEqualTo("application/problem+json");
            OpenApi.checkValid(path, "#/components/schemas/Problem", reply.text());
        }
    }

    /// Files of others are shown by browsers only where nothing in them can act, and kept by nobody in between.
    private static void checkOriginal(Reply reply) {
        assertThat(reply.mediaType()).isIn("application/pdf", "application/octet-stream");
        assertThat(reply.header("content-disposition"))
                .startsWith(reply.mediaType().equals("application/pdf") ? "inline" : "attachment");
        assertThat(reply.header("content-security-policy")).contains("; sandbox;");
        assertThat(reply.header("cache-control")).isEqualTo("private, no-cache");
    }

    private static void checkPage(String path, Reply reply) {
        assertThat(reply.mediaType()).isIn(MEDIA_TYPES);
        assertThat(reply.header("content-type")).matches("image/.*|.*; ?charset=utf-8");
        if (reply.mediaType().equals("text/html")) {
            assertThat(reply.text()).as("language of the page")
                    .contains("<html lang=\"" + (path.matches("/en(/.*)?") ? "en" : "de") + "\"");
        }
    }
}
