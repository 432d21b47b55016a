package de.erfahrungsschatz.api.request;

import de.erfahrungsschatz.corpus.document.Status;
import de.erfahrungsschatz.corpus.vocabulary.Concept;
import de.erfahrungsschatz.corpus.vocabulary.Vocabularies;
import de.erfahrungsschatz.corpus.vocabulary.Vocabulary;
import de.erfahrungsschatz.engine.port.Facet;
import de.erfahrungsschatz.engine.port.Filters;
import de.erfahrungsschatz.engine.port.Sort;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Checks the parameters of each kind of request against the vocabularies that the asking viewer may know.
public final class Requests {

    /// The longest text that is looked at.
    public static final int LONGEST_TEXT = 5_000;
    /// The most hits on a page.
    public static final int LARGEST_SIZE = 50;
    /// The last hit that paging reaches: beyond it, narrowing down helps more.
    public static final int DEEPEST_HIT = 1_000;

    /// Hits on a page when nothing else is asked for.
    public static final int USUAL_SIZE = 10;

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;
    /// Enough for every value of a facet that a page lists; more is no selection but an attack.
    private static final int MOST_VALUES = 100;
    /// How many allowed values are listed in a problem: all of a usual vocabulary, but not the cities of a whole country.
    private static final int LONGEST_LIST = 500;

    private static final String ON = "on";
    private static final List<String> ON_OR_OFF = List.of(ON, "off");
    private static final String TRUE = "true";
    private static final List<String> TRUE_OR_FALSE = List.of(TRUE, "false");

    private final Vocabularies vocabularies;

    /// @param vocabularies those of the viewer: ids that are not in them do not exist for the viewer
    public Requests(Vocabularies vocabularies) {
        this.vocabularies = vocabularies;
    }

    /// A search: `q`, the facets, `from`, `to`, `sort`, `page`, `size`, `vocabulary`, `explain`.
    public Checked<SearchQuestion> search(Map<String, List<String>> sent) {
        QueryParameters parameters = new QueryParameters(sent);
        String text = parameters.text("q", LONGEST_TEXT);
        Filters filters = filters(parameters);
        Sort sort = parameters.choice("sort", Sort::of, Sort.labels(), Sort.RELEVANCE);
        int size = parameters.number("size", 1, LARGEST_SIZE, USUAL_SIZE);
        int page = parameters.number("page", 1, lastPage(size), 1);
        boolean widened = widened(parameters);
        boolean explained = parameters.choice("explain", Requests::truth, TRUE_OR_FALSE, false);
        parameters.rejectOthers();
        return parameters.orProblems(new SearchQuestion(text, filters, sort, page, size, widened, explained));
    }

    /// The last page that can be reached when pages have that size, whatever is found.
    public static int lastPage(int size) {
        return DEEPEST_HIT / size;
    }

    /// The counts of a search: like a search, without `sort`, `page`, `size` and `explain`.
    public Checked<SearchQuestion> facets(Map<String, List<String>> sent) {
        QueryParameters parameters = new QueryParameters(sent);
        SearchQuestion question = new SearchQuestion(parameters.text("q", LONGEST_TEXT), filters(parameters),
                Sort.NEWEST, 1, 0, widened(parameters), false);
        parameters.rejectOthers();
        return parameters.orProblems(question);
    }

    /// A document: `q` to mark what is found in it.
    public Checked<DocumentQuestion> document(Map<String, List<String>> sent) {
        QueryParameters parameters = new QueryParameters(sent);
        DocumentQuestion question = new DocumentQuestion(parameters.text("q", LONGEST_TEXT));
        parameters.rejectOthers();
        return parameters.orProblems(question);
    }

    /// Suggestions: `q`, which must not be blank, and `limit`.
    public Checked<SuggestQuestion> suggest(Map<String, List<String>> sent) {
        QueryParameters parameters = new QueryParameters(sent);
        String text = parameters.text("q", 200);
        if (parameters.all("q").isEmpty()) {
            parameters.problem("q", "Der Parameter „q“ fehlt: er nennt, was bisher getippt wurde.", List.of(), null);
        }
        int limit = parameters.number("limit", 1, 20, 8);
        parameters.rejectOthers();
        return parameters.orProblems(new SuggestQuestion(text, limit));
    }

    /// A question for people: like the counts of a search, with `limit`.
    public Checked<ExpertQuestion> experts(Map<String, List<String>> sent) {
        QueryParameters parameters = new QueryParameters(sent);
        ExpertQuestion question = new ExpertQuestion(parameters.text("q", LONGEST_TEXT), filters(parameters),
                widened(parameters), parameters.number("limit", 1, LARGEST_SIZE, USUAL_SIZE));
        parameters.rejectOthers();
        return parameters.orProblems(question);
    }

    /// A request that takes no parameters.
    public static Checked<Boolean> nothing(Map<String, List<String>> sent) {
        QueryParameters parameters = new QueryParameters(sent);
        parameters.rejectOthers();
        return parameters.orProblems(true);
    }

    /// `vocabulary=off` looks for nothing but the words typed.
    private static boolean widened(QueryParameters parameters) {
        return parameters.choice("vocabulary",
                text -> ON_OR_OFF.contains(text) ? Optional.of(text.equals(ON)) : Optional.empty(),
                ON_OR_OFF, true);
    }

    private static Optional<Boolean> truth(String text) {
        return TRUE_OR_FALSE.contains(text) ? Optional.of(text.equals(TRUE)) : Optional.empty();
    }

    private Filters filters(QueryParameters parameters) {
        Map<Facet, Set<String>> values = new EnumMap<>(Facet.class);
        Arrays.stream(Facet.values()).forEach(facet -> values.put(facet, values(parameters, facet)));
        Optional<Integer> from = parameters.optionalNumber("from", FIRST_YEAR, LAST_YEAR);
        Optional<Integer> to = parameters.optionalNumber("to", FIRST_YEAR, LAST_YEAR);
        if (from.isPresent() && to.isPresent() && from.get() > to.get()) {
            parameters.problem("from", "Der Zeitraum ist leer: „from“ liegt nach „to“.", List.of(), null);
        }
        if (!values.getOrDefault(Facet.YEAR, Set.of()).isEmpty() && (from.isPresent() || to.isPresent())) {
            parameters.problem("year",
                    "Entweder einzelne Jahre („year“) oder ein Zeitraum („from“, „to“), nicht beides.",
                    List.of(), null);
        }
        return new Filters(values, from.orElse(null), to.orElse(null));
    }

    private Set<String> values(QueryParameters parameters, Facet facet) {
        Set<String> values = new LinkedHashSet<>(parameters.all(facet.label()));
        if (values.size() > MOST_VALUES) {
            parameters.problem(facet.label(), "Höchstens " + MOST_VALUES + " Werte für „" + facet.label() + "“.",
                    List.of(), null);
            return Set.of();
        }
        values.stream().filter(value -> !isKnown(facet, value)).limit(QueryParameters.MOST_ALIKE)
                .forEach(value -> reject(parameters, facet, value));
        return values;
    }

    private boolean isKnown(Facet facet, String value) {
        return value.equals(Concept.NONE) || switch (facet) {
            case CITY, TOPIC, FORMAT, KIND, GROUP ->
                vocabularies.get(facet.vocabulary().orElseThrow()).find(value).isPresent();
            case YEAR -> isYear(value);
            case STATUS -> Status.of(value).isPresent();
        };
    }

    private void reject(QueryParameters parameters, Facet facet, String value) {
        switch (facet) {
            case CITY, TOPIC, FORMAT, KIND, GROUP ->
                rejectConcept(parameters, facet, vocabularies.get(facet.vocabulary().orElseThrow()), value);
            case YEAR -> rejectYear(parameters, value);
            case STATUS -> rejectStatus(parameters, value);
        }
    }

    private static boolean isYear(String value) {
        return value.matches("\\d{4}") && Integer.parseInt(value) >= FIRST_YEAR && Integer.parseInt(value) <= LAST_YEAR;
    }

    private static void rejectConcept(QueryParameters parameters, Facet facet, Vocabulary vocabulary, String value) {
        List<String> ids = vocabulary.concepts().stream().map(Concept::id).toList();
        parameters.problem(facet.label(), "„" + ParameterProblem.shorten(value) + "“ ist kein Wert für „"
                + facet.label() + "“. Die erlaubten Werte nennt /api/v1/vocabularies/" + vocabulary.name().label()
                + "; „none“ steht für „ohne Angabe“.", ids.size() <= LONGEST_LIST ? withNone(ids) : List.of(),
                QueryParameters.nearest(value, ids));
    }

    private static List<String> withNone(List<String> ids) {
        List<String> allowed = new ArrayList<>(ids);
        allowed.add(Concept.NONE);
        return allowed;
    }

    private static void rejectYear(QueryParameters parameters, String value) {
        parameters.problem("year", "„" + ParameterProblem.shorten(value) + "“ ist kein Jahr von " + FIRST_YEAR
                + " bis " + LAST_YEAR + "; „none“ steht für „ohne Angabe“.", List.of(), null);
    }

    private static void rejectStatus(QueryParameters parameters, String value) {
        List<String> labels = Status.labels();
        parameters.problem("status",
                "„" + ParameterProblem.shorten(value) + "“ ist kein Umsetzungsstand. Erlaubt sind: "
                        + String.join(", ", labels) + "; „none“ steht für „ohne Angabe“.",
                withNone(labels),
                QueryParameters.nearest(value, labels));
    }
}
