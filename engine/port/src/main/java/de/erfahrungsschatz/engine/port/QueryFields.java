package de.erfahrungsschatz.engine.port;

import de.erfahrungsschatz.corpus.document.Status;
import de.erfahrungsschatz.corpus.text.Slug;
import de.erfahrungsschatz.corpus.vocabulary.Concept;
import de.erfahrungsschatz.corpus.vocabulary.Vocabularies;
import de.erfahrungsschatz.engine.port.Query.Clause;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What the fields of queries narrow down to. A value is any label of a concept, whatever its case and the spelling of its umlauts; an
/// ambiguous label stands for all that it may name, and only where it is not the proper label of another concept. Safe for many
/// threads.
public final class QueryFields {

    private static final Pattern YEARS = Pattern.compile("(\\d{4})?(?:\\s*([-\u2010-\u2015])\\s*(\\d{4})?)?");
    private static final String NONE = Slug.of("ohne Angabe");

    private final Vocabularies vocabularies;
    private final ConcurrentMap<Facet, Map<String, Set<String>>> idsByLabel = new ConcurrentHashMap<>();

    /// @param vocabularies those of the viewer: what is not in them does not exist for the viewer
    public QueryFields(Vocabularies vocabularies) {
        this.vocabularies = vocabularies;
    }

    /// The query with every field that is understood made into what it narrows down to. Those that are left have a value that
    /// nothing here is called.
    public Query resolve(Query query) {
        return query.isPlain() ? query : new Query(sideBySide(query.clauses()));
    }

    private List<Clause> sideBySide(List<Clause> clauses) {
        return together(each(clauses));
    }

    private List<Clause> each(List<Clause> clauses) {
        return clauses.stream().map(this::resolve).toList();
    }

    private Clause resolve(Clause clause) {
        return switch (clause) {
            case Clause.Field field -> narrowed(field).orElse(field);
            case Clause.Not(Clause excluded) -> new Clause.Not(resolve(excluded));
            case Clause.All(List<Clause> clauses) -> new Clause.All(each(clauses));
            case Clause.Any(List<Clause> clauses) -> new Clause.Any(each(clauses));
            case Clause.Group(List<Clause> clauses) -> new Clause.Group(sideBySide(clauses));
            case Clause.Word _,Clause.Phrase _,Clause.Exact _,Clause.Prefix _,Clause.Narrow _,Clause.Person _ -> clause;
        };
    }

    private Optional<Clause> narrowed(Clause.Field field) {
        String value = field.value();
        return switch (field.field()) {
            case PERSON -> Optional.of(new Clause.Person(value));
            case YEAR -> years(value);
            case STATUS -> narrow(Facet.STATUS, statuses(value));
            case CITY, TOPIC, FORMAT, KIND, GROUP -> field.field().facet()
                    .flatMap(facet -> narrow(facet, ids(facet, Slug.of(value))));
        };
    }

    private static Optional<Clause> narrow(Facet facet, Set<String> values) {
        return values.isEmpty() ? Optional.empty()
                : Optional.of(new Clause.Narrow(new Filters(Map.of(facet, values), null, null)));
    }

    private static Optional<Clause> years(String value) {
        if (Slug.of(value).equals(NONE)) {
            return narrow(Facet.YEAR, Set.of(Concept.NONE));
        }
        Matcher years = YEARS.matcher(value);
        if (!years.matches() || (years.group(1) == null && years.group(3) == null)) {
            return Optional.empty();
        }
        Integer from = years.group(1) == null ? null : Integer.valueOf(years.group(1));
        Integer to = years.group(3) == null ? null : Integer.valueOf(years.group(3));
        if (years.group(2) == null) {
            to = from;
        }
        boolean backwards = from != null && to != null && from > to;
        return Optional.of(new Clause.Narrow(new Filters(Map.of(), backwards ? to : from, backwards ? from : to)));
    }

    private static Set<String> statuses(String value) {
        String slug = Slug.of(value);
        Set<String> labels = new LinkedHashSet<>();
        for (Status status : Status.values()) {
            if (slug.equals(Slug.of(status.german())) || slug.equals(status.label())) {
                labels.add(status.label());
            }
        }
        return slug.equals(NONE) ? Set.of(Concept.NONE) : labels;
    }

    /// The concept that a value of a field names; empty when there is none, or several.
    Optional<String> only(Facet facet, String value) {
        Set<String> named = ids(facet, Slug.of(value));
        return named.size() == 1 ? named.stream().findFirst() : Optional.empty();
    }

    private Set<String> ids(Facet facet, String label) {
        return label.equals(NONE) ? Set.of(Concept.NONE)
                : idsByLabel.computeIfAbsent(facet, this::read).getOrDefault(label, Set.of());
    }

    private Map<String, Set<String>> read(Facet facet) {
        Collection<Concept> concepts = facet.vocabulary().map(vocabularies::get).orElseThrow().concepts();
        Map<String, Set<String>> ids = new HashMap<>();
        for (Concept concept : concepts) {
            Stream.of(Stream.of(concept.id(), concept.prefLabel()), concept.altLabels().stream(),
                    concept.hiddenLabels().stream()).flatMap(labels -> labels)
                    .forEach(label -> add(label, concept, ids));
        }
        Map<String, Set<String>> ambiguous = new HashMap<>();
        concepts.forEach(concept -> concept.weakLabels().forEach(label -> add(label, concept, ambiguous)));
        ambiguous.forEach(ids::putIfAbsent);
        return ids;
    }

    private static void add(String label, Concept concept, Map<String, Set<String>> ids) {
        String slug = Slug.of(label);
        if (!slug.isEmpty()) {
            ids.computeIfAbsent(slug, _ -> new LinkedHashSet<>()).add(concept.id());
        }
    }

    /// What narrows side by side made one: filters of the same facet are alternatives. So are several stretches of years.
    private static List<Clause> together(List<Clause> clauses) {
        Map<Facet, Set<String>> values = new EnumMap<>(Facet.class);
        List<Clause> years = new ArrayList<>();
        List<Clause> together = new ArrayList<>();
        for (Clause clause : clauses) {
            if (!(clause instanceof Clause.Narrow(Filters filters))) {
                together.add(clause);
            } else if (filters.narrow(Facet.YEAR)) {
                years.add(clause);
            } else {
                filters.values().forEach((facet, chosen) -> values.computeIfAbsent(facet, _ -> new LinkedHashSet<>())
                        .addAll(chosen));
            }
        }
        if (!values.isEmpty()) {
            together.add(new Clause.Narrow(new Filters(values, null, null)));
        }
        if (!years.isEmpty()) {
            together.add(years.size() == 1 ? years.getFirst() : new Clause.Any(years));
        }
        return together;
    }
}
