package de.erfahrungsschatz.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;

/// How the score of a passage is made up of those of single terms and phrases, for a view. It is the score of a query of which any part
/// suffices, taken apart so that the parts can be computed one after the other for many passages at once.
sealed interface Formula {

    /// The score of a term, a phrase, or whatever has no parts.
    record Part(Weight weight) implements Formula {}

    /// All of them together.
    record Sum(List<Formula> formulas) implements Formula {}

    /// The best of them, and a little of the others.
    ///
    /// @param tie how much of the others, from 0 to 1
    record Best(List<Formula> formulas, float tie) implements Formula {}

    /// Whatever has no parts in it.
    default Stream<Weight> parts() {
        return switch (this) {
            case Part(var weight) -> Stream.of(weight);
            case Sum(var formulas) -> formulas.stream().flatMap(Formula::parts);
            case Best(var formulas, var _) -> formulas.stream().flatMap(Formula::parts);
        };
    }

    /// That of a query.
    ///
    /// @param mode whether scores are wanted, or only what matches
    static Formula of(Query query, View view, ScoreMode mode) throws IOException {
        return of(query, (part, boost) -> new Part(view.weight(part, mode, boost)), 1);
    }

    private static Formula of(Query query, Parts parts, float boost) throws IOException {
        return switch (query) {
            case BoostQuery boosted -> of(boosted.getQuery(), parts, boost * boosted.getBoost());
            case DisjunctionMaxQuery best ->
                new Best(all(best.getDisjuncts(), parts, boost), best.getTieBreakerMultiplier());
            case BooleanQuery any when isDisjunction(any) ->
                new Sum(all(any.clauses().stream().map(BooleanClause::query).toList(), parts, boost));
            case MatchNoDocsQuery _ -> new Sum(List.of());
            default -> parts.part(query, boost);
        };
    }

    private static boolean isDisjunction(BooleanQuery query) {
        return query.getMinimumNumberShouldMatch() == 0
                && query.clauses().stream().allMatch(clause -> clause.occur() == Occur.SHOULD);
    }

    private static List<Formula> all(Iterable<Query> queries, Parts parts, float boost) throws IOException {
        List<Formula> formulas = new ArrayList<>();
        for (Query query : queries) {
            formulas.add(of(query, parts, boost));
        }
        return formulas;
    }

    /// Makes parts.
    interface Parts {

        /// That of a query, counting so much.
        Part part(Query query, float boost) throws IOException;
    }
}
