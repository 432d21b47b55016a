package de.erfahrungsschatz.api.http;

import static java.util.Map.entry;

import de.erfahrungsschatz.api.http.RandomRequests.Parameter;
import de.erfahrungsschatz.api.text.Language;
import de.erfahrungsschatz.engine.port.Facet;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Asks at every address, in as many ways as it knows, the same for the same seed. What stands in braces in an address is
/// filled with ids that are there, with those that are hidden, and with nonsense.
///
/// @param documents ids
/// @param people ids
/// @param words to look for, besides those that are harmless
record RouteQuestions(RandomGenerator random, List<String> documents, List<String> people, List<String> words) {

    /// Which parameters an address takes.
    private enum Asking {
        NOTHING,
        /// Whatever a page of hits may be asked for.
        SEARCH,
        /// Words and filters, and what [#more] names.
        EXPORT,
        COUNTS,
        PEOPLE,
        EMBEDDED,
        MARKED,
        TYPED,
        OVERVIEW,
        TIMELINE,
        COMPARISON,
        COLLECTION;

        private List<String> more() {
            return switch (this) {
                case EXPORT -> List.of("sort", "vocabulary");
                case COUNTS -> List.of("vocabulary");
                case PEOPLE -> List.of("limit");
                case EMBEDDED -> List.of("size");
                default -> List.of();
            };
        }
    }

    private static final Map<String, Asking> ASKING = Map.ofEntries(entry("/", Asking.SEARCH),
            entry("/dokument/{id}", Asking.SEARCH), entry("/dokument/{id}/zitat.ris", Asking.NOTHING),
            entry("/dokument/{id}/zitat.bib", Asking.NOTHING), entry("/treffer.csv", Asking.EXPORT),
            entry("/treffer.ris", Asking.EXPORT), entry("/treffer.bib", Asking.EXPORT),
            entry("/treffer.atom", Asking.EXPORT), entry("/merkliste", Asking.COLLECTION),
            entry("/ansprechpersonen", Asking.PEOPLE), entry("/ansprechpersonen/{id}", Asking.NOTHING),
            entry("/ansprechpersonen/{id}/anfrage", Asking.NOTHING), entry("/anfrage/{token}", Asking.NOTHING),
            entry("/einwilligung/{token}", Asking.NOTHING), entry("/matrix", Asking.OVERVIEW),
            entry("/zeitleiste", Asking.TIMELINE), entry("/stadt/{id}", Asking.OVERVIEW),
            entry("/stadt/{id}/luecke", Asking.OVERVIEW), entry("/format/{id}", Asking.NOTHING),
            entry("/thema/{id}", Asking.NOTHING), entry("/vergleich", Asking.COMPARISON),
            entry("/embed", Asking.EMBEDDED), entry("/widget/demo", Asking.NOTHING),
            entry("/widget/v1/search", Asking.EMBEDDED), entry("/widget/v1/suggest", Asking.TYPED),
            entry("/api/v1/search", Asking.SEARCH), entry("/api/v1/facets", Asking.COUNTS),
            entry("/api/v1/suggest", Asking.TYPED), entry("/api/v1/documents/{id}", Asking.MARKED),
            entry("/api/v1/documents/{id}/similar", Asking.NOTHING),
            entry("/api/v1/documents/{id}/passages/{number}/same-question", Asking.NOTHING),
            entry("/api/v1/matrix", Asking.OVERVIEW), entry("/api/v1/vocabularies/{name}", Asking.NOTHING),
            entry("/api/v1/experts", Asking.PEOPLE), entry("/api/v1/experts/{id}", Asking.NOTHING),
            entry("/api/v1/openapi.yaml", Asking.NOTHING), entry("/health", Asking.NOTHING),
            entry("/robots.txt", Asking.NOTHING), entry("/sitemap.xml", Asking.NOTHING),
            entry("/opensearch.xml", Asking.NOTHING));

    /// Files that are the same for everybody.
    private static final Pattern FILE = Pattern.compile("/assets/[a-z.]+|/widget/[a-z0-9.-]+\\.js");
    private static final Pattern VARIABLE = Pattern.compile("\\{([a-z]+)}");
    private static final List<String> HARMLESS = List.of("Deich", "Hochwasser", "Bürgerrat", "Probea", "Rückfragen",
            "stadt", "example", "0999", "E-Mail-Adresse", "Vermerk", "konflikte", "\"Was hat Sie\"", "überrascht");

    /// An address to ask there.
    ///
    /// @param route as it was registered, with names in braces
    /// @throws IllegalArgumentException when nobody has said how to ask there
    String question(String route) {
        return filled(route) + Parameter.query(parameters(asking(route)));
    }

    /// The address without anything that is asked for there.
    ///
    /// @param route as it was registered, with names in braces
    String address(String route) {
        return filled(route);
    }

    /// Something to send there as a form, in most cases filled in rightly.
    ///
    /// @param route as it was registered, with names in braces
    /// @throws IllegalArgumentException when nobody has said what is filled in there
    String form(String route) {
        return switch (Language.of(route).bare(route)) {
            case "/ansprechpersonen/{id}/anfrage" -> "name=%s&email=%s&text=%s".formatted(encoded(word()),
                    encoded(pick(List.of(word(), "frager" + random.nextInt(1_000) + "@stadt.example"))),
                    encoded(word()));
            case "/anfrage/{token}" -> "";
            case "/einwilligung/{token}" -> "decision=%s&name=%s&phone=0999+1&reach=%s".formatted(
                    pick(List.of("agree", "withdraw", "object", "")), encoded(word()),
                    pick(List.of("public", "network", "mediated", "alle")));
            default -> throw new IllegalArgumentException("Nobody has said what is filled in at " + route);
        };
    }

    private static Asking asking(String route) {
        String bare = Language.of(route).bare(route);
        Asking asking = FILE.matcher(bare).matches() ? Asking.NOTHING : ASKING.get(bare);
        if (asking == null) {
            throw new IllegalArgumentException("Nobody has said how to ask at " + route);
        }
        return asking;
    }

    private String filled(String route) {
        return VARIABLE.matcher(route).replaceAll(variable -> Matcher.quoteReplacement(encoded(switch (variable
                .group(1)) {
            case "id" -> pick(ids(Language.of(route).bare(route)));
            case "number" -> Integer.toString(random.nextInt(5));
            case "name" -> pick(List.of("cities", "topics", "formats", "kinds", "groups", "roles", "offices", word()));
            case "token" -> pick(List.of("A".repeat(43), word()));
            default -> throw new IllegalArgumentException("Nobody has said what to put into " + route);
        })));
    }

    private List<String> ids(String route) {
        return switch (route.replaceFirst("/\\{id}.*", "")) {
            case "/dokument", "/api/v1/documents" -> oneOf(documents, words);
            case "/ansprechpersonen", "/api/v1/experts" -> oneOf(people, words);
            case "/stadt" -> RandomRequests.values(Facet.CITY);
            case "/format" -> RandomRequests.values(Facet.FORMAT);
            case "/thema" -> RandomRequests.values(Facet.TOPIC);
            default -> throw new IllegalArgumentException("Nobody has said which ids there are at " + route);
        };
    }

    /// One of two lists, the second now and then.
    private List<String> oneOf(List<String> usual, List<String> rare) {
        return random.nextInt(6) == 0 ? rare : usual;
    }

    private List<Parameter> parameters(Asking asking) {
        List<Parameter> parameters = new ArrayList<>(switch (asking) {
            case NOTHING -> List.of();
            case SEARCH -> search();
            case EXPORT, COUNTS, PEOPLE, EMBEDDED -> words(asking);
            case MARKED -> List.of(new Parameter("q", word()));
            case TYPED -> List.of(new Parameter("q", typed()));
            case OVERVIEW -> filters(List.of(Facet.TOPIC));
            case TIMELINE -> filters(List.of(Facet.CITY, Facet.TOPIC, Facet.FORMAT));
            case COMPARISON -> List.of(new Parameter("dokument", pick(documents)),
                    new Parameter("abschnitt", Integer.toString(random.nextInt(4))));
            case COLLECTION -> List.of(passage(), passage(), passage());
        });
        if (random.nextInt(8) == 0) {
            parameters.add(new Parameter(pick(List.of("city", "year", "page", "x", word())), word()));
        }
        return parameters;
    }

    private Parameter passage() {
        return new Parameter("stelle", pick(documents) + "." + (1 + random.nextInt(3)));
    }

    private List<Parameter> search() {
        List<Parameter> search = words(Asking.EXPORT);
        search.addAll(List.of(new Parameter("page", Integer.toString(1 + random.nextInt(3))),
                new Parameter("size", pick(List.of("1", "5", "10", "50"))),
                new Parameter("explain", pick(List.of("true", "false"))),
                new Parameter("view", pick(List.of("documents", "passages")))));
        return search;
    }

    private List<Parameter> words(Asking asking) {
        List<Parameter> parameters = random.nextInt(3) == 0
                ? new RandomRequests(random).wellFormed()
                : new ArrayList<>(List.of(new Parameter("q", word())));
        asking.more().forEach(name -> parameters.add(new Parameter(name, switch (name) {
            case "sort" -> pick(List.of("relevance", "newest", "oldest"));
            case "vocabulary" -> pick(List.of("on", "off"));
            default -> Integer.toString(1 + random.nextInt(20));
        })));
        return parameters;
    }

    private List<Parameter> filters(List<Facet> facets) {
        return random.nextInt(3) == 0 ? List.of() : facets.stream().filter(_ -> random.nextBoolean())
                .map(facet -> new Parameter(facet.label(), pick(RandomRequests.values(facet)))).toList();
    }

    private String word() {
        String word = pick(oneOf(words, HARMLESS));
        return switch (random.nextInt(12)) {
            case 0 -> word + " " + pick(HARMLESS);
            case 1 -> "person:" + word;
            case 2 -> "titel:" + word;
            case 3 -> "=" + word;
            case 4 -> word.substring(0, 3) + "*";
            case 5 -> "person:" + word.substring(0, 3) + "*";
            case 6 -> "Deich -" + word;
            case 7, 8 -> misspelt(word);
            case 9 -> "person:" + misspelt(word);
            default -> word;
        };
    }

    /// With one letter too few, for which a search looks for what is meant.
    private String misspelt(String word) {
        int at = 1 + random.nextInt(word.length() - 1);
        return word.substring(0, at) + word.substring(at + 1);
    }

    private String typed() {
        String word = pick(oneOf(words, HARMLESS));
        return word.substring(0, 2 + random.nextInt(word.length() - 1));
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
