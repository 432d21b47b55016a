package de.erfahrungsschatz.benchmarks.relevance;

import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/// Documents, and queries whose answers among them are known.
///
/// @param name such as `xquad-de`
/// @param queries each with at least one relevant document
record JudgedSet(String name, Library library, List<JudgedQuery> queries) {

    JudgedSet {
        queries = List.copyOf(queries);
    }

    /// The documents that were judged relevant and are not there, so that nobody can find them; usually none.
    NavigableSet<String> missing() {
        NavigableSet<String> judged = new TreeSet<>();
        queries.stream().map(query -> query.grades().keySet()).forEach(judged::addAll);
        judged.removeAll(Set.copyOf(library.names().values()));
        return judged;
    }
}
