package de.erfahrungsschatz.engine.contract;

import de.erfahrungsschatz.corpus.access.Viewer;
import de.erfahrungsschatz.corpus.access.Visibility;
import de.erfahrungsschatz.corpus.document.Derived;
import de.erfahrungsschatz.corpus.document.Document;
import de.erfahrungsschatz.corpus.document.DocumentDate;
import de.erfahrungsschatz.corpus.document.Passage;
import de.erfahrungsschatz.corpus.document.Person;
import de.erfahrungsschatz.engine.port.Facet;
import de.erfahrungsschatz.engine.port.Filters;
import de.erfahrungsschatz.engine.port.Query;
import de.erfahrungsschatz.engine.port.Query.Clause;
import de.erfahrungsschatz.engine.port.QueryField;
import de.erfahrungsschatz.engine.port.QueryFields;
import de.erfahrungsschatz.engine.port.SearchRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Searches by looking at every document, one after the other. It knows only words that are written exactly so.
final class NaiveModel {

    private static final Set<Facet> JOINT = EnumSet.of(Facet.STATUS, Facet.FORMAT, Facet.CITY);

    private static final QueryFields FIELDS = new QueryFields(Network.VOCABULARIES);

    private final List<Document> documents;
    private final Viewer viewer;

    NaiveModel(List<Document> documents, Viewer viewer) {
        this.viewer = viewer;
        this.documents = documents.stream().filter(document -> viewer.maySee(document.visibility())).toList();
    }

    /// The ids of all documents that a request finds.
    Set<String> find(SearchRequest request) {
        Set<String> found = new TreeSet<>();
        for (Document document : documents) {
            if (matches(document, request.query()) && passes(document, request.filters())) {
                found.add(document.id().value());
            }
        }
        return found;
    }

    /// The counts of a facet as if it narrowed nothing. What is counted is what would be found for one of its values, so the
    /// values are tried one after the other.
    Map<String, Long> counts(SearchRequest request, Facet facet) {
        Map<String, Long> counts = new TreeMap<>();
        for (Document document : documents) {
            if (matches(document, request.query())) {
                NaiveValues.all(document, facet).stream()
                        .filter(value -> passes(document, request.filters().replacing(facet, value)))
                        .forEach(value -> counts.merge(value, 1L, Long::sum));
            }
        }
        return counts;
    }

    private boolean matches(Document document, Query query) {
        return sideBySide(document, FIELDS.resolve(query).clauses());
    }

    private boolean sideBySide(Document document, List<Clause> clauses) {
        List<Clause> loose = clauses.stream().filter(Clause::isLoose).toList();
        return (loose.isEmpty() || loose.stream().anyMatch(clause -> holds(document, clause)))
                && clauses.stream().filter(clause -> !clause.isLoose()).allMatch(clause -> holds(document, clause));
    }

    private boolean holds(Document document, Clause clause) {
        return switch (clause) {
            case Clause.Word(String text) -> holds(document, text);
            case Clause.Phrase(String text) -> holds(document, text);
            case Clause.Exact(String text) -> holds(document, text);
            case Clause.Prefix(String text) -> begins(document, text);
            case Clause.Field(QueryField _, String value) -> holds(document, value);
            case Clause.Narrow(Filters filters) -> passes(document, filters);
            case Clause.Person(String name) -> sought(document).stream()
                    .anyMatch(person -> stands(person.name(), name));
            case Clause.Not(Clause excluded) -> !holds(document, excluded);
            case Clause.All(List<Clause> clauses) -> clauses.stream().allMatch(one -> holds(document, one));
            case Clause.Any(List<Clause> clauses) -> clauses.stream().anyMatch(one -> holds(document, one));
            case Clause.Group(List<Clause> clauses) -> sideBySide(document, clauses);
        };
    }

    private static boolean holds(Document document, String words) {
        return texts(document).stream().anyMatch(text -> stands(text, words));
    }

    private static boolean begins(Document document, String beginning) {
        return texts(document).stream().anyMatch(text -> (" " + text).contains(" " + beginning));
    }

    private static boolean stands(String text, String words) {
        return (" " + text + " ").contains(" " + words + " ");
    }

    private static List<String> texts(Document document) {
        List<String> texts = new ArrayList<>(List.of(document.metadata().title().value()));
        people(document).stream().filter(person -> person.role() == Person.Role.INTERVIEWEE)
                .forEach(person -> texts.addAll(Stream.of(person.name(), person.function(), person.office(),
                        person.organisation()).filter(Objects::nonNull).toList()));
        for (Passage passage : document.passages()) {
            texts.add(passage.text());
            texts.addAll(passage.headings());
        }
        return texts;
    }

    /// Whom somebody finds who looks for people: members find everybody.
    private List<Person> sought(Document document) {
        return viewer == Viewer.PUBLIC ? people(document) : document.metadata().people();
    }

    /// By whose names it is found among other words: a public document only by what everybody reads in it.
    private static List<Person> people(Document document) {
        Stream<String> read = Stream.concat(Stream.of(document.metadata().title().value()),
                document.passages().stream().flatMap(passage -> Stream.concat(
                        Stream.of(passage.text(), String.valueOf(passage.speaker())), passage.headings().stream())));
        List<String> texts = read.toList();
        return document.metadata().people().stream()
                .filter(person -> document.visibility() != Visibility.PUBLIC || texts.stream().anyMatch(
                        text -> Arrays.stream(person.name().split(" ", -1)).allMatch(text::contains)))
                .toList();
    }

    private static boolean passes(Document document, Filters filters) {
        boolean told = !filters.narrow(Facet.STATUS) || NaiveValues.experiences(document).stream()
                .anyMatch(experience -> JOINT.stream().allMatch(
                        facet -> passes(experience.getOrDefault(facet, Set.of()), filters.of(facet))));
        return told && isInRange(document, filters) && Arrays.stream(Facet.values())
                .filter(facet -> !filters.narrow(Facet.STATUS) || !JOINT.contains(facet))
                .allMatch(facet -> passes(NaiveValues.of(document, facet), filters.of(facet)));
    }

    private static boolean passes(Set<String> values, Set<String> chosen) {
        return chosen.isEmpty() || values.stream().anyMatch(chosen::contains);
    }

    private static boolean isInRange(Document document, Filters filters) {
        if (filters.fromYear() == null && filters.toYear() == null) {
            return true;
        }
        Derived<DocumentDate> stated = document.metadata().date();
        DocumentDate date = stated == null ? null : stated.value();
        return date != null && (filters.fromYear() == null || date.year() >= filters.fromYear())
                && (filters.toYear() == null || date.year() <= filters.toYear());
    }
}
