package de.erfahrungsschatz.benchmarks.relevance;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
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
    SortedSet<String> missing() {
        SortedSet<String> judged = new TreeSet<>();
        queries.stream().map(query -> query.grades().keySet()).forEach(judged::addAll);
        Collection<String> there = library.names().values();
        judged.removeAll(List.copyOf(there));
        return judged;
    }
}
