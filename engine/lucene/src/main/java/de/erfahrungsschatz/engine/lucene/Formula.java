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

    /// The parts of a query that have no parts themselves.
    static Stream<Query> parts(Query query) {
        return switch (query) {
            case BoostQuery boosted -> parts(boosted.getQuery());
            case DisjunctionMaxQuery best -> best.getDisjuncts().stream().flatMap(Formula::parts);
            case BooleanQuery any when isDisjunction(any) ->
                any.clauses().stream().map(BooleanClause::query).flatMap(Formula::parts);
            case MatchNoDocsQuery _ -> Stream.empty();
            default -> Stream.of(query);
        };
    }

    /// That of a query.
    ///
    /// @param boost by which all scores are multiplied
    static Formula of(Query query, View view, float boost) throws IOException {
        return switch (query) {
            case BoostQuery boosted -> of(boosted.getQuery(), view, boost * boosted.getBoost());
            case DisjunctionMaxQuery best ->
                new Best(all(best.getDisjuncts(), view, boost), best.getTieBreakerMultiplier());
            case BooleanQuery any when isDisjunction(any) ->
                new Sum(all(any.clauses().stream().map(BooleanClause::query).toList(), view, boost));
            case MatchNoDocsQuery _ -> new Sum(List.of());
            default -> new Part(view.weight(query, ScoreMode.COMPLETE, boost));
        };
    }

    private static boolean isDisjunction(BooleanQuery query) {
        return query.getMinimumNumberShouldMatch() == 0
                && query.clauses().stream().allMatch(clause -> clause.occur() == Occur.SHOULD);
    }

    private static List<Formula> all(Iterable<Query> queries, View view, float boost) throws IOException {
        List<Formula> formulas = new ArrayList<>();
        for (Query query : queries) {
            formulas.add(of(query, view, boost));
        }
        return formulas;
    }
}
