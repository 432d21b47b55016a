package de.erfahrungsschatz.benchmarks.speed;

import de.erfahrungsschatz.benchmarks.Question;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import tools.jackson.databind.json.JsonMapper;

/// The product asked over HTTP, through connections that are kept open. The asking thread writes and reads itself, so that hardly more
/// than the server is measured.
final class OverHttp {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int FOUND = 200;

    private final String address;

    /// @param address where the server listens, without a stroke at the end
    OverHttp(String address) {
        this.address = address;
    }

    /// The whole answer to a question, as JSON.
    ///
    /// @throws IllegalStateException when the server refuses it
    byte[] ask(Question question) {
        try {
            HttpURLConnection connection = connection(question);
            if (connection.getResponseCode() != FOUND) {
                throw new IllegalStateException("Answer " + connection.getResponseCode() + " to " + question);
            }
            try (InputStream answer = connection.getInputStream()) {
                return answer.readAllBytes();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("No answer to " + question, e);
        }
    }

    private HttpURLConnection connection(Question question) throws IOException {
        URL url = URI.create(address + "/api/v1/search?" + query(question)).toURL();
        return (HttpURLConnection) url.openConnection();
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
}
