package de.erfahrungsschatz.engine.lucene;

import java.util.List;

import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;

/// The ways in which one word is looked for in a field. The best of them counts, and the others a little.
///
/// @param each at least one
/// @param tie what the others count, from 0 to 1
record Ways(List<Way> each, float tie) {

    /// A single way.
    static Ways only(Way way) {
        return new Ways(List.of(way), 0);
    }

    /// The query that finds the word in any of these ways.
    Query query() {
        return each.size() == 1 ? each.getFirst().query()
                : new DisjunctionMaxQuery(each.stream().map(Way::query).toList(), tie);
    }
}
