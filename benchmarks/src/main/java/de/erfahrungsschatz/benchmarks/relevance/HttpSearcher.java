package de.erfahrungsschatz.benchmarks.relevance;

import de.erfahrungsschatz.benchmarks.ApiServer;
import de.erfahrungsschatz.corpus.document.DocumentId;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The product, asked over HTTP as programs ask it.
final class HttpSearcher implements Searcher {

    /// What it is called in tables.
    static final String NAME = "over HTTP";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    /// The most hits that the API gives at once.
    private static final int SIZE = 50;

    private final ApiServer server;
    private final String search;
    private final Library library;

    private HttpSearcher(ApiServer server, String address, Library library) {
        this.server = server;
        this.search = address + "/api/v1/search?size=" + SIZE + "&q=";
        this.library = library;
    }

    /// Starts a server over a library.
    ///
    /// @param jar the program `search-api`, as built
    /// @throws IllegalArgumentException when it is not built
    static HttpSearcher over(Library library, Path jar) {
        ApiServer server = ApiServer.start(jar, library.data().root(), "office");
        try {
            return new HttpSearcher(server, server.awaitHealth(), library);
        } catch (RuntimeException e) {
            server.close();
            throw e;
        }
    }

    @Override
    public List<String> find(String words) {
        String query = search + URLEncoder.encode(words, StandardCharsets.UTF_8);
        Set<String> found = new LinkedHashSet<>();
        long pages = 1;
        for (int page = 1; page <= Math.min(pages, DEPTH / SIZE); page++) {
            JsonNode answer = answer(query + "&page=" + page);
            answer.get("hits").valueStream().filter(HttpSearcher::isExact).forEach(hit -> found.add(name(hit)));
            pages = answer.get("pages").asLong();
        }
        return new ArrayList<>(found);
    }

    private static boolean isExact(JsonNode hit) {
        return !hit.path("match").asString("").equals("approximate");
    }

    private String name(JsonNode hit) {
        return Objects.requireNonNull(library.names().get(new DocumentId(hit.get("id").asString())));
    }

    private JsonNode answer(String address) {
        HttpResponse<String> response = server.get(address);
        if (response.statusCode() != 200) {
            throw new IllegalStateException(response.statusCode() + " from " + address + ": " + response.body());
        }
        return JSON.readTree(response.body());
    }

    @Override
    public void close() {
        server.close();
    }
}
