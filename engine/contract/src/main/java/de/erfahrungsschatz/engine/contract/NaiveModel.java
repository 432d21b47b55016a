package de.erfahrungsschatz.engine.contract;

import de.erfahrungsschatz.corpus.access.Viewer;
import de.erfahrungsschatz.corpus.document.Document;
import de.erfahrungsschatz.corpus.document.DocumentDate;
import de.erfahrungsschatz.corpus.document.Passage;
import de.erfahrungsschatz.corpus.vocabulary.Concept;
import de.erfahrungsschatz.engine.port.Facet;
import de.erfahrungsschatz.engine.port.Filters;
import de.erfahrungsschatz.engine.port.Query;
import de.erfahrungsschatz.engine.port.Query.Clause;
import de.erfahrungsschatz.engine.port.SearchRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Searches by looking at every document, one after the other. It knows only words that are written exactly so.
final class NaiveModel {

    private final List<Document> documents;

    NaiveModel(List<Document> documents, Viewer viewer) {
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

    /// The counts of a facet as if it narrowed nothing.
    Map<String, Long> counts(SearchRequest request, Facet facet) {
        Map<String, Long> counts = new TreeMap<>();
        for (Document document : documents) {
            boolean counted = matches(document, request.query());
            for (Facet other : Facet.values()) {
                counted &= other == facet || passes(document, request.filters(), other);
            }
            if (counted) {
                values(document, facet).forEach(value -> counts.merge(value, 1L, Long::sum));
            }
        }
        return counts;
    }

    private static boolean matches(Document document, Query query) {
        List<Clause.Word> words = new ArrayList<>();
        for (Clause clause : query.clauses()) {
            boolean holds = switch (clause) {
                case Clause.Word word -> words.add(word);
                case Clause.Phrase(String text) -> holds(document, text);
                case Clause.Not(Clause.Word(String text)) -> !holds(document, text);
                case Clause.Not(Clause other) -> throw new IllegalArgumentException("Not understood: " + other);
                case Clause.Prefix(String text) -> throw new IllegalArgumentException("Not understood: " + text);
            };
            if (!holds) {
                return false;
            }
        }
        return words.isEmpty() || words.stream().anyMatch(word -> holds(document, word.text()));
    }

    private static boolean holds(Document document, String words) {
        List<String> texts = new ArrayList<>(List.of(document.metadata().title().value()));
        for (Passage passage : document.passages()) {
            texts.add(passage.text());
            texts.addAll(passage.headings());
        }
        return texts.stream().anyMatch(text -> (" " + text + " ").contains(" " + words + " "));
    }

    private static boolean passes(Document document, Filters filters) {
        for (Facet facet : Facet.values()) {
            if (!passes(document, filters, facet)) {
                return false;
            }
        }
        return true;
    }

    private static boolean passes(Document document, Filters filters, Facet facet) {
        Set<String> chosen = filters.of(facet);
        boolean value = chosen.isEmpty() || values(document, facet).stream().anyMatch(chosen::contains);
        return value && (facet != Facet.YEAR || isInRange(document, filters));
    }

    private static boolean isInRange(Document document, Filters filters) {
        if (filters.fromYear() == null && filters.toYear() == null) {
            return true;
        }
        DocumentDate date = date(document).isEmpty() ? null : date(document).getFirst();
        return date != null && (filters.fromYear() == null || date.year() >= filters.fromYear())
                && (filters.toYear() == null || date.year() <= filters.toYear());
    }

    private static Set<String> values(Document document, Facet facet) {
        Set<String> values = new TreeSet<>();
        facet.vocabulary().ifPresentOrElse(name -> document.metadata().conceptIds(name)
                .forEach(id -> values.addAll(Network.VOCABULARIES.get(name).withBroader(id))),
                () -> date(document).forEach(date -> values.add(String.valueOf(date.year()))));
        return values.isEmpty() ? Set.of(Concept.NONE) : values;
    }

    private static List<DocumentDate> date(Document document) {
        return document.metadata().date() == null ? List.of() : List.of(document.metadata().date().value());
    }
}
