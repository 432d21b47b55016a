package de.erfahrungsschatz.api.request;

import de.erfahrungsschatz.corpus.document.DocumentId;
import de.erfahrungsschatz.engine.port.Facet;
import de.erfahrungsschatz.engine.port.Filters;
import de.erfahrungsschatz.engine.port.Sort;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The addresses of pages: the same state has always the same address.
public final class Address {

    /// The page that shows people.
    public static final String EXPERTS = "/ansprechpersonen";

    /// The pages of the network's office.
    public static final String OFFICE = "/geschaeftsstelle";

    /// The file that a document was read from, as a pattern of addresses.
    public static final String ORIGINAL = "/dokument/{id}/original";

    private Address() {}

    /// The page that shows this search.
    public static String of(SearchQuestion question) {
        return joined("/", state(question));
    }

    /// The page of a document that a search found, from which a way leads back to the hits.
    public static String ofHit(DocumentId id, SearchQuestion question) {
        return joined("/dokument/" + id, state(question));
    }

    /// The place of a passage on the page of a document that a search found.
    ///
    /// @param number of the passage, from 0
    public static String ofHit(DocumentId id, int number, SearchQuestion question) {
        return ofHit(id, question) + "#" + anchor(number);
    }

    /// The file that a document was read from.
    ///
    /// @param id of the document
    public static String ofOriginal(String id) {
        return ORIGINAL.replace("{id}", id);
    }

    /// The page that shows collected passages.
    public static String ofCollection(List<PassageAddress> passages) {
        return joined("/merkliste",
                passages.stream().map(passage -> parameter("stelle", passage.written())).toList());
    }

    /// The file in which the hits of this search are taken along.
    ///
    /// @param file such as `treffer.csv`
    public static String ofExport(String file, SearchQuestion question) {
        return joined("/" + file, hits(question));
    }

    private static List<String> state(SearchQuestion question) {
        List<String> parameters = hits(question);
        if (question.size() != Requests.USUAL_SIZE && question.size() > 0) {
            parameters.add(parameter("size", Integer.toString(question.size())));
        }
        if (question.explained()) {
            parameters.add(parameter("explain", "true"));
        }
        if (question.detail() != Detail.DOCUMENTS) {
            parameters.add(parameter("view", question.detail().label()));
        }
        if (question.page() > 1) {
            parameters.add(parameter("page", Integer.toString(question.page())));
        }
        return parameters;
    }

    /// The page that shows what those words find.
    public static String ofWords(String text) {
        return text.isBlank() ? "/" : "/?" + parameter("q", text);
    }

    /// The page that shows all documents with a facet value.
    public static String ofFacet(Facet facet, String value) {
        return "/?" + parameter(facet.label(), value);
    }

    /// The page that shows all documents with one value in each of those facets.
    public static String ofFacets(Map<Facet, String> values) {
        return "/?" + new TreeMap<>(values).entrySet().stream()
                .map(value -> parameter(value.getKey().label(), value.getValue())).collect(Collectors.joining("&"));
    }

    /// The page that shows who can tell about what is asked.
    public static String of(ExpertQuestion question) {
        List<String> parameters = new ArrayList<>();
        if (!question.text().isEmpty()) {
            parameters.add(parameter("q", question.text()));
        }
        parameters.addAll(filters(question.filters()));
        if (!question.widened()) {
            parameters.add(parameter("vocabulary", "off"));
        }
        return parameters.isEmpty() ? EXPERTS : EXPERTS + "?" + String.join("&", parameters);
    }

    /// The page of a person.
    ///
    /// @param id as of [de.erfahrungsschatz.corpus.people.PersonKey#id]
    public static String ofExpert(String id) {
        return EXPERTS + "/" + id;
    }

    /// The form with which a person is asked something through the network's office.
    ///
    /// @param id that of the person
    public static String ofEnquiry(String id) {
        return ofExpert(id) + "/anfrage";
    }

    /// The page on which somebody confirms to have asked something.
    ///
    /// @param token out of the mail
    public static String ofConfirmation(String token) {
        return "/anfrage/" + token;
    }

    /// The page on which a person says what may be held.
    ///
    /// @param token out of the invitation
    public static String ofConsent(String token) {
        return "/einwilligung/" + token;
    }

    /// The page of a document, with what was searched marked in it.
    public static String ofDocument(DocumentId id, String text) {
        return "/dokument/" + id + (text.isBlank() ? "" : "?" + parameter("q", text));
    }

    /// The place of a passage on the page of its document.
    public static String ofPassage(DocumentId id, int number, String text) {
        return ofDocument(id, text) + "#" + anchor(number);
    }

    /// The anchor of a passage.
    public static String anchor(int number) {
        return "abschnitt-" + (number + 1);
    }

    /// What decides which hits there are, and in which order.
    private static List<String> hits(SearchQuestion question) {
        List<String> parameters = new ArrayList<>();
        if (!question.text().isEmpty()) {
            parameters.add(parameter("q", question.text()));
        }
        parameters.addAll(filters(question.filters()));
        if (question.sort() != Sort.RELEVANCE) {
            parameters.add(parameter("sort", question.sort().label()));
        }
        if (!question.widened()) {
            parameters.add(parameter("vocabulary", "off"));
        }
        return parameters;
    }

    private static String joined(String path, List<String> parameters) {
        return parameters.isEmpty() ? path : path + "?" + String.join("&", parameters);
    }

    private static List<String> filters(Filters filters) {
        List<String> parameters = new ArrayList<>();
        filters.values().forEach((facet, values) -> values.stream().sorted()
                .forEach(value -> parameters.add(parameter(facet.label(), value))));
        if (filters.fromYear() != null) {
            parameters.add(parameter("from", filters.fromYear().toString()));
        }
        if (filters.toYear() != null) {
            parameters.add(parameter("to", filters.toYear().toString()));
        }
        return parameters;
    }

    private static String parameter(String name, String value) {
        return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
