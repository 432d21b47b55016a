package de.erfahrungsschatz.benchmarks.speed;

import de.erfahrungsschatz.benchmarks.Question;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

import tools.jackson.databind.json.JsonMapper;

/// The product asked over HTTP, through connections that are kept open.
final class OverHttp implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int FOUND = 200;

    private final String address;
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /// @param address where the server listens, without a stroke at the end
    OverHttp(String address) {
        this.address = address;
    }

    /// The whole answer to a question, as JSON.
    ///
    /// @throws IllegalStateException when the server refuses it
    byte[] ask(Question question) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(address + "/api/v1/search?" + query(question)))
                    .build();
            HttpResponse<byte[]> response = client.send(request, BodyHandlers.ofByteArray());
            if (response.statusCode() != FOUND) {
                throw new IllegalStateException("Answer " + response.statusCode() + " to " + question + ": "
                        + new String(response.body(), StandardCharsets.UTF_8));
            }
            return response.body();
        } catch (IOException e) {
            throw new UncheckedIOException("No answer to " + question, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }

    /// How many documents are found.
    long total(Question question) {
        return JSON.readTree(ask(question)).get("total").asLong();
    }

    private static String query(Question question) {
        StringBuilder query = new StringBuilder("q=").append(encoded(question.typed()));
        question.filters().values().forEach((facet, values) -> values
                .forEach(value -> query.append('&').append(facet.label()).append('=').append(encoded(value))));
        return query.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        client.close();
    }
}
