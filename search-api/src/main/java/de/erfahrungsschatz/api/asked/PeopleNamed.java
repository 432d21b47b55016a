package de.erfahrungsschatz.api.asked;

import de.erfahrungsschatz.corpus.access.Viewer;
import de.erfahrungsschatz.corpus.people.ConfirmedPeople;
import de.erfahrungsschatz.corpus.text.Slug;
import de.erfahrungsschatz.engine.port.Filters;
import de.erfahrungsschatz.engine.port.Query;
import de.erfahrungsschatz.engine.port.Query.Clause;
import de.erfahrungsschatz.engine.port.SearchIndex;
import de.erfahrungsschatz.engine.port.SearchRequest;
import de.erfahrungsschatz.engine.port.Sort;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// By which words somebody is named, whether in what the office has confirmed or in any document, its sidecar included. It looks at all
/// documents, whoever may see them, and so must never decide anything that others than the office are shown.
///
/// @param index of all documents
/// @param confirmed by their ids
public record PeopleNamed(SearchIndex index, ConfirmedPeople confirmed) {

    /// Whether somebody bears the word as a part of the name.
    boolean by(String word) {
        return confirmedWords().contains(Slug.of(word)) || index.search(Viewer.OFFICE,
                new SearchRequest(new Query(List.of(new Clause.Person(word))), Filters.NONE, Sort.NEWEST, 0, 0, 0)
                        .asTyped())
                .total() > 0;
    }

    private Set<String> confirmedWords() {
        return Stream.concat(confirmed.same().stream().flatMap(Set::stream), confirmed.released().stream())
                .flatMap(id -> Arrays.stream(id.split("--", -1)[0].split("-", -1))).collect(Collectors.toSet());
    }
}
