package de.erfahrungsschatz.engine.lucene;

import java.util.List;

import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;

/// Other words for what was typed. The one that tells most counts, less than if it had been typed.
///
/// @param labels at least one
record Synonyms(List<Label> labels) implements Wanted {

    @Override
    public int terms() {
        return labels.stream().mapToInt(label -> label.words().terms()).sum();
    }

    @Override
    public Query in(String field) {
        List<Query> each = labels.stream().map(label -> label.words().in(field)).toList();
        return new BoostQuery(new DisjunctionMaxQuery(each, 0), Weights.VOCABULARY);
    }
}
