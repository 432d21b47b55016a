package de.erfahrungsschatz.api.answer;

import de.erfahrungsschatz.api.answer.SearchAnswer.ClauseAnswer;
import de.erfahrungsschatz.api.text.Texts;
import de.erfahrungsschatz.engine.port.Facet;
import de.erfahrungsschatz.engine.port.Filters;
import de.erfahrungsschatz.engine.port.Query;
import de.erfahrungsschatz.engine.port.Query.Clause;
import de.erfahrungsschatz.engine.port.QueryField;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/// Tells how a query was understood.
public final class QueryAnswers {

    private final QueryDescription description;

    /// @param labels the name to show for a value of a facet
    /// @param texts the language of what is told
    public QueryAnswers(BiFunction<Facet, String, String> labels, Texts texts) {
        this.description = new QueryDescription(labels, texts);
    }

    /// The whole query in one line; null when it is only words, of which there is nothing to tell.
    public @Nullable String described(Query query) {
        return query.isPlain() ? null : description.of(query);
    }

    /// Its clauses, in the order typed.
    public List<ClauseAnswer> clauses(Query query) {
        return clauses(query.clauses(), false);
    }

    private List<ClauseAnswer> clauses(List<Clause> clauses, boolean excluded) {
        return clauses.stream().flatMap(clause -> clause(clause, excluded)).toList();
    }

    private Stream<ClauseAnswer> clause(Clause clause, boolean excluded) {
        return switch (clause) {
            case Clause.Word(String text) -> Stream.of(new ClauseAnswer("word", text, excluded));
            case Clause.Phrase(String text) -> Stream.of(new ClauseAnswer("phrase", text, excluded));
            case Clause.Exact(String text) -> Stream.of(new ClauseAnswer("exact", text, excluded));
            case Clause.Prefix(String text) -> Stream.of(new ClauseAnswer("prefix", text, excluded));
            case Clause.Field(QueryField field, String value) -> Stream.of(field("unknown", field, value, excluded));
            case Clause.Narrow(Filters filters) ->
                QueryDescription.narrowed(filters).stream().map(facet -> field("field",
                        QueryField.of(facet), description.values(facet, filters), excluded));
            case Clause.Person(String name) -> Stream.of(field("field", QueryField.PERSON, name, excluded));
            case Clause.Not(Clause inner) -> clause(inner, !excluded);
            case Clause.All(List<Clause> inner) -> Stream.of(joined("all", clause, inner, excluded));
            case Clause.Any(List<Clause> inner) -> Stream.of(joined("any", clause, inner, excluded));
            case Clause.Group(List<Clause> inner) -> Stream.of(joined("group", clause, inner, excluded));
        };
    }

    private static ClauseAnswer field(String type, QueryField field, String value, boolean excluded) {
        return new ClauseAnswer(type, value, excluded, field.name().toLowerCase(Locale.ROOT), null);
    }

    private ClauseAnswer joined(String type, Clause clause, List<Clause> inner, boolean excluded) {
        return new ClauseAnswer(type, description.of(clause), excluded, null, clauses(inner, false));
    }
}
