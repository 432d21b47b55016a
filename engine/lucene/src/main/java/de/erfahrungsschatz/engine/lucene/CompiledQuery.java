package de.erfahrungsschatz.engine.lucene;

import de.erfahrungsschatz.engine.port.Widening;
import java.util.List;

import org.apache.lucene.search.Query;

/// What was typed, for Lucene.
///
/// @param isBrowsing whether no word is wanted
/// @param text finds and scores all wanted words in passages, any of them
/// @param traces adds to the scores of those passages, and finds nothing
/// @param title finds and scores them in titles
/// @param titleTraces adds to the scores of those titles, and finds nothing
/// @param wanted all wanted words
/// @param second what the second look asks
/// @param words finds those of them in passages that are whole words, found in all their forms
/// @param beginnings those that were not
/// @param written those whose very form was typed
/// @param demands what must hold of a document
/// @param isDecided whether the demands alone decide; otherwise `text` or `title` must match as well
/// @param names the labels of concepts among the words
/// @param widened what the vocabularies added to them
record CompiledQuery(boolean isBrowsing, Query text, Query traces, Query title, Query titleTraces,
        List<Wanted> wanted, SecondQuery second,
        Query words, List<Beginning> beginnings,
        List<Written> written, List<Demand> demands, boolean isDecided, List<Named> names, List<Widening> widened) {

    static CompiledQuery of(de.erfahrungsschatz.engine.port.Query query, Knowledge knowledge,
            StandIns standIns) {
        QueryCompiler compiler = new QueryCompiler(knowledge, standIns);
        List<Demand> demands = compiler.sideBySide(query.clauses(), true);
        List<Wanted> wanted = compiler.wanted();
        boolean isDecided = isDecided(demands);
        return new CompiledQuery(query.isBrowsing() && wanted.isEmpty(), QueryCompiler.any(wanted, Schema.TEXT),
                QueryCompiler.ranking(QueryCompiler.traces(wanted, Schema.TEXT)),
                QueryCompiler.any(wanted, Schema.TITLE),
                QueryCompiler.ranking(QueryCompiler.traces(wanted, Schema.TITLE)), wanted,
                new SecondQuery(only(Words.class, wanted), compiler.functionWords()),
                QueryCompiler.any(whole(wanted), Schema.TEXT),
                only(Beginning.class, wanted), only(Written.class, wanted),
                isDecided ? demands : demands.stream().filter(demand -> !(demand instanceof Demand.Says)).toList(),
                isDecided, compiler.names(), compiler.widened());
    }

    private static List<Wanted> whole(List<Wanted> wanted) {
        return wanted.stream()
                .filter(one -> one instanceof Words || one instanceof Synonyms || one instanceof Alike).toList();
    }

    /// A single demand for words needs no look of its own, for the same words are scored.
    private static boolean isDecided(List<Demand> demands) {
        boolean one = demands.stream().filter(Demand.Says.class::isInstance).count() == 1;
        return !one || demands.stream().anyMatch(
                demand -> demand instanceof Demand.Every || demand instanceof Demand.Either);
    }

    private static <T extends Wanted> List<T> only(Class<T> type, List<Wanted> wanted) {
        return wanted.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
