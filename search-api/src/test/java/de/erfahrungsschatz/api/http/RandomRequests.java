package de.erfahrungsschatz.api.http;

import de.erfahrungsschatz.api.library.Network;
import de.erfahrungsschatz.api.library.RandomDocuments;
import de.erfahrungsschatz.corpus.document.Status;
import de.erfahrungsschatz.corpus.vocabulary.Concept;
import de.erfahrungsschatz.engine.port.Facet;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Requests of random words and filters, the same for the same seed.
record RandomRequests(RandomGenerator random) {

    private static final List<String> NOISE = List.of("\"", "„", "-", "*", "(", "]", "?", "\u0000", "\n", "\\", "&",
            "=", "%",
            "+", "ß", "\uD83C\uDFD8", "none", "AND", "\u202E", "~", "^9", "<b>", "../", "0", "-1", "99999999999");

    /// The values of a facet, `none` included.
    static List<String> values(Facet facet) {
        Stream<String> values = switch (facet) {
            case CITY, TOPIC, FORMAT, KIND, GROUP -> Network.vocabularies().get(facet.vocabulary().orElseThrow())
                    .concepts().stream().map(Concept::id);
            case YEAR -> IntStream.range(2006, 2028).mapToObj(Integer::toString);
            case STATUS -> Status.labels().stream();
        };
        return Stream.concat(values, Stream.of(Concept.NONE)).toList();
    }

    /// The parameters of a search that is well formed, without those of paging.
    List<Parameter> wellFormed() {
        List<Parameter> parameters = new ArrayList<>();
        if (random.nextInt(3) > 0) {
            parameters.add(new Parameter("q", words()));
        }
        for (Facet facet : Facet.values()) {
            for (int chosen = random.nextInt(4) - 1; chosen > 0; chosen--) {
                parameters.add(new Parameter(facet.label(), pick(values(facet))));
            }
        }
        boolean years = parameters.stream().anyMatch(parameter -> parameter.name().equals("year"));
        if (!years && random.nextInt(3) == 0) {
            int from = 2008 + random.nextInt(10);
            parameters.add(new Parameter("from", Integer.toString(from)));
            if (random.nextBoolean()) {
                parameters.add(new Parameter("to", Integer.toString(from + random.nextInt(8))));
            }
        }
        return parameters;
    }

    /// Any address at all: known and unknown paths, parameters and values, and noise in them.
    String anything() {
        List<String> paths = List.of("/", "/health", "/api/v1/search", "/api/v1/facets", "/api/v1/suggest",
                "/api/v1/openapi.yaml", "/api/v1/vocabularies/" + pick(List.of("topics", "cities", "x", "none")),
                "/api/v1/documents/dokument-" + random.nextInt(200), "/dokument/dokument-" + random.nextInt(200),
                "/api/v1/documents/" + encode(pick(NOISE)), "/" + encode(pick(NOISE)), "/treffer.csv", "/treffer.ris",
                "/treffer.bib", "/treffer.atom", "/dokument/dokument-" + random.nextInt(200) + "/zitat.ris",
                "/dokument/dokument-" + random.nextInt(200) + "/original",
                "/robots.txt", "/opensearch.xml", "/sitemap.xml",
                "/merkliste?stelle=dokument-" + random.nextInt(200) + "." + random.nextInt(4));
        List<Parameter> parameters = new ArrayList<>(wellFormed());
        for (int more = random.nextInt(4); more > 0; more--) {
            String name = pick(List.of("q", "page", "size", "sort", "from", "to", "limit", "city", "year", "x", ""));
            String value = pick(List.of("1", "10", "50", "newest", "oldest", words(), pick(NOISE), pick(NOISE)));
            parameters.add(new Parameter(name, value));
        }
        return pick(paths) + Parameter.query(parameters);
    }

    private String words() {
        List<String> words = new ArrayList<>();
        for (int count = 1 + random.nextInt(4); count > 0; count--) {
            String word = pick(RandomDocuments.WORDS);
            words.add(switch (random.nextInt(12)) {
                case 0 -> "-" + word;
                case 1 -> word.substring(0, 4) + "*";
                case 2 -> "\"" + word + " " + pick(RandomDocuments.WORDS) + "\"";
                case 3 -> pick(NOISE);
                case 4 -> "=" + word;
                case 5 -> pick(List.of("UND", "ODER", "NICHT", "(" + word, word + ")"));
                case 6 ->
                    pick(List.of("stadt:Isenfurt", "thema:wohnen", "jahr:2010-2020", "person:Niemand", "art:" + word));
                default -> word;
            });
        }
        return String.join(" ", words);
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("%00", "%01");
    }

    /// One parameter, not yet encoded.
    record Parameter(String name, String value) {

        /// The part of an address from `?` on; "" without parameters.
        static String query(List<Parameter> parameters) {
            return parameters.isEmpty() ? "" : "?" + String.join("&", parameters.stream()
                    .map(parameter -> encode(parameter.name()) + "=" + encode(parameter.value())).toList());
        }
    }
}
