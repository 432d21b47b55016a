package de.erfahrungsschatz.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;

/// What must hold of a whole document, wherever in it: every phrase occurs in one of its passages, and nothing that is excluded.
///
/// @param all each must hold
record Conditions(List<Condition> all) {

    /// Those of a view's documents.
    static Conditions of(List<Demand> demands, View view) throws IOException {
        return new Conditions(conditions(demands, view));
    }

    private static List<Condition> conditions(List<Demand> demands, View view) throws IOException {
        List<Condition> conditions = new ArrayList<>();
        for (Demand demand : demands) {
            conditions.add(condition(demand, view));
        }
        return conditions;
    }

    private static Condition condition(Demand demand, View view) throws IOException {
        return switch (demand) {
            case Demand.Says(var query) -> occurs(query, view);
            case Demand.Names(var query) -> occurs(query, view);
            case Demand.Passes(var filters) -> new Condition.Passes(new FacetFilter(filters));
            case Demand.Every(var demands) -> new Condition.Every(conditions(demands, view));
            case Demand.Either(var demands) -> new Condition.Either(conditions(demands, view));
            case Demand.Without(var excluded) -> new Condition.Without(condition(excluded, view));
        };
    }

    private static Condition occurs(Query query, View view) throws IOException {
        List<Weight> ways = new ArrayList<>();
        for (Query way : Formula.parts(query).toList()) {
            ways.add(view.weight(way, ScoreMode.COMPLETE_NO_SCORES, 1));
        }
        return new Condition.Occurs(ways);
    }

    /// Whether there is anything to check.
    boolean exist() {
        return !all.isEmpty();
    }

    /// The documents of the segment for which all hold; removed documents may be among them.
    FixedBitSet documents(Segment segment) throws IOException {
        int count = segment.table().documents();
        FixedBitSet documents = new FixedBitSet(Math.max(1, count));
        documents.set(0, count);
        new Condition.Every(all).keep(documents, segment);
        return documents;
    }
}
