package de.erfahrungsschatz.engine.lucene;

import de.erfahrungsschatz.engine.port.Query;
import de.erfahrungsschatz.engine.port.Query.Clause;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Leaves function words out of queries that want other words too: nobody who writes `Klima UND die Stadt` asks for the article.
final class FunctionWordFilter {

    private FunctionWordFilter() {}

    /// The query without function words; the same when it wants nothing else.
    static Query without(Query query) {
        Query rest = new Query(each(query.clauses()));
        return rest.isBrowsing() ? query : rest;
    }

    private static List<Clause> each(List<Clause> clauses) {
        List<Clause> kept = new ArrayList<>();
        clauses.forEach(clause -> kept(clause).ifPresent(kept::add));
        return kept;
    }

    private static Optional<Clause> kept(Clause clause) {
        return switch (clause) {
            case Clause.Word(String text) -> WordReader.read(text).areFunctionWords() ? Optional.empty()
                    : Optional.of(clause);
            case Clause.All(List<Clause> clauses) -> some(each(clauses)).map(Clause.All::new);
            case Clause.Any(List<Clause> clauses) -> some(each(clauses)).map(Clause.Any::new);
            case Clause.Group(List<Clause> clauses) -> some(each(clauses)).map(Clause.Group::new);
            case Clause.Phrase _,Clause.Exact _,Clause.Prefix _,Clause.Field _,Clause.Narrow _,Clause.Person _,Clause.Not _ ->
                Optional.of(clause);
        };
    }

    private static Optional<List<Clause>> some(List<Clause> clauses) {
        return clauses.isEmpty() ? Optional.empty() : Optional.of(clauses);
    }
}
