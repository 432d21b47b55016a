package de.erfahrungsschatz.api.journey;

import de.erfahrungsschatz.api.openapi.Client;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// Finds a question of the sample corpus that several were asked.
final class Comparison {

    private Comparison() {}

    /// The address that shows the answers to the first such question side by side.
    static String in(RunningServer server) {
        Client client = server.client();
        return client.get("/api/v1/search?kind=interview&size=50").json().get("hits").valueStream()
                .map(hit -> hit.get("id").asString()).flatMap(id -> shared(client, id).stream()).findFirst()
                .orElseThrow();
    }

    private static Optional<String> shared(Client client, String id) {
        JsonNode passages = client.get("/api/v1/documents/" + id).json().get("passages");
        Stream<Integer> numbers = IntStream.rangeClosed(1, passages.size()).boxed();
        return numbers.filter(number -> !client
                .get("/api/v1/documents/" + id + "/passages/" + number + "/same-question").json().get("hits").isEmpty())
                .map(number -> "/vergleich?dokument=" + id + "&abschnitt=" + number).findFirst();
    }
}
