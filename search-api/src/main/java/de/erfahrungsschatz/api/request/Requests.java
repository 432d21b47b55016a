package de.erfahrungsschatz.api.request;

import de.erfahrungsschatz.api.request.ParameterProblem.Kind;
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

    /// The most hits that are taken along in a file: more than anybody reads, and few enough to be made in a moment.
    public static final int MOST_TAKEN = 500;
    /// The most hits in a feed.
    public static final int MOST_IN_FEED = 50;

    /// The most passages in a collection: more fill no briefing that anybody reads.
    public static final int MOST_COLLECTED = 50;

    /// Hits on a page when nothing else is asked for.
    public static final int USUAL_SIZE = 10;

    /// Hits on a page of somebody else when nothing else is asked for.
    public static final int EMBEDDED_SIZE = 5;
    private static final int LARGEST_EMBEDDED_SIZE = 20;

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

    /// A search: `q`, the facets, `from`, `to`, `sort`, `page`, `size`, `vocabulary`, `explain`, `view`.
    public Checked<SearchQuestion> search(Map<String, List<String>> sent) {
        QueryParameters parameters = new QueryParameters(sent);
        String text = parameters.text("q", LONGEST_TEXT);
        Filters filters = filters(parameters);
        Sort sort = parameters.choice("sort", Sort::of, Sort.labels(), Sort.RELEVANCE);
        int size = parameters.number("size", 1, LARGEST_SIZE, USUAL_SIZE);
        int page = parameters.number("page", 1, lastPage(size), 1);
        boolean widened = widened(parameters);
        boolean explained = parameters.choice("explain", Requests::truth, TRUE_OR_FALSE, false);
        Detail detail = parameters.choice("view", Detail::of, Detail.labels(), Detail.DOCUMENTS);
        parameters.rejectOthers();
        return parameters
                .orProblems(new SearchQuestion(text, filters, sort, page, size, widened, explained, detail));
    }

    /// The last page that can be reached when pages have that size, whatever is found.
    public static int lastPage(int size) {
        return DEEPEST_HIT / size;
    }

    /// Hits to be taken along: like a search, without `page`, `size`, `explain` and `view`, in the order of the hits.
    ///
    /// @param most how many hits at most
    public Checked<SearchQuestion> export(Map<String, List<String>> sent, int most) {
        QueryParameters parameters = new QueryParameters(sent);
        SearchQuestion question = new SearchQuestion(parameters.text("q", LONGEST_TEXT), filters(parameters),
                parameters.choice("sort", Sort::of, Sort.labels(), Sort.RELEVANCE), 1, most, widened(parameters),
                false, Detail.DOCUMENTS);
        parameters.rejectOthers();
        return parameters.orProblems(question);
    }

    /// Collected passages: `stelle`, repeated, each once.
    public static Checked<List<PassageAddress>> collection(Map<String, List<String>> sent) {
        QueryParameters parameters = new QueryParameters(sent);
        List<String> written = parameters.all("stelle");
        List<PassageAddress> passages = written.stream().map(PassageAddress::parse).flatMap(Optional::stream).distinct()
                .toList();
        if (written.size() > MOST_COLLECTED) {
            parameters.problem("stelle", Kind.TOO_MANY_PASSAGES, Integer.toString(MOST_COLLECTED));
        }
        written.stream().filter(text -> PassageAddress.parse(text).isEmpty()).limit(QueryParameters.MOST_ALIKE)
                .forEach(text -> parameters.problem("stelle", Kind.NO_PASSAGE, ParameterProblem.shorten(text)));
        parameters.rejectOthers();
        return parameters.orProblems(passages);
    }

    /// The counts of a search: like a search, without `sort`, `page`, `size`, `explain` and `view`.
    public Checked<SearchQuestion> facets(Map<String, List<String>> sent) {
        QueryParameters parameters = new QueryParameters(sent);
        SearchQuestion question = new SearchQuestion(parameters.text("q", LONGEST_TEXT), filters(parameters),
                Sort.NEWEST, 1, 0, widened(parameters), false, Detail.DOCUMENTS);
        parameters.rejectOthers();
        return parameters.orProblems(question);
    }

    /// The page of a document: the parameters of the search that led there.
    public Checked<DocumentQuestion> documentPage(Map<String, List<String>> sent) {
        return switch (search(sent)) {
            case Checked.Valid<SearchQuestion>(var from) ->
                new Checked.Valid<>(new DocumentQuestion(from.text(), from));
            case Checked.Invalid<SearchQuestion>(var problems) -> new Checked.Invalid<>(problems);
        };
    }

    /// A search on a page of somebody else: `q`, the facets, `from`, `to`, and `size`, which is smaller there.
    public Checked<SearchQuestion> embedded(Map<String, List<String>> sent) {
        QueryParameters parameters = new QueryParameters(sent);
        String text = parameters.text("q", LONGEST_TEXT);
        Filters filters = filters(parameters);
        int size = parameters.number("size", 1, LARGEST_EMBEDDED_SIZE, EMBEDDED_SIZE);
        parameters.rejectOthers();
        return parameters.orProblems(new SearchQuestion(text, filters, Sort.RELEVANCE, 1, size));
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
            parameters.problem("q", Kind.NOTHING_TYPED);
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
        Years years = Years.of(parameters);
        if (!values.getOrDefault(Facet.YEAR, Set.of()).isEmpty() && years.limit()) {
            parameters.problem("year", Kind.YEARS_TWICE);
        }
        return new Filters(values, years.from(), years.to());
    }

    private Set<String> values(QueryParameters parameters, Facet facet) {
        Set<String> values = new LinkedHashSet<>(parameters.all(facet.label()));
        if (values.size() > MOST_VALUES) {
            parameters.problem(facet.label(), Kind.TOO_MANY_VALUES, Integer.toString(MOST_VALUES));
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
        return value.matches("\\d{4}") && Integer.parseInt(value) >= Years.FIRST
                && Integer.parseInt(value) <= Years.LAST;
    }

    private static void rejectConcept(QueryParameters parameters, Facet facet, Vocabulary vocabulary, String value) {
        List<String> ids = vocabulary.concepts().stream().map(Concept::id).toList();
        parameters.problem(new ParameterProblem(facet.label(), Kind.NO_CONCEPT_OR_NONE,
                List.of(ParameterProblem.shorten(value), vocabulary.name().label()),
                ids.size() <= LONGEST_LIST ? withNone(ids) : List.of(), QueryParameters.nearest(value, ids)));
    }

    private static List<String> withNone(List<String> ids) {
        List<String> allowed = new ArrayList<>(ids);
        allowed.add(Concept.NONE);
        return allowed;
    }

    private static void rejectYear(QueryParameters parameters, String value) {
        parameters.problem("year", Kind.NO_YEAR, ParameterProblem.shorten(value), Integer.toString(Years.FIRST),
                Integer.toString(Years.LAST));
    }

    private static void rejectStatus(QueryParameters parameters, String value) {
        List<String> labels = Status.labels();
        parameters.problem(new ParameterProblem("status", Kind.NO_STATUS,
                List.of(ParameterProblem.shorten(value), String.join(", ", labels)), withNone(labels),
                QueryParameters.nearest(value, labels)));
    }
}
