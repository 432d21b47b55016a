package de.erfahrungsschatz.api.answer;

import de.erfahrungsschatz.engine.port.Facet;
import de.erfahrungsschatz.engine.port.Filters;
import de.erfahrungsschatz.engine.port.Query;
import de.erfahrungsschatz.engine.port.Query.Clause;
import de.erfahrungsschatz.engine.port.QueryField;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/// Tells in German how a query was understood: `„Bürgerrat“ (genau so) UND Stadt: Hamm`.
///
/// @param labels the name to show for a value of a facet
record QueryDescription(BiFunction<Facet, String, String> labels) {

    private static final String AND = " UND ";
    private static final String OR = " ODER ";

    /// A part of the description.
    ///
    /// @param joined whether it needs parentheses where something else is joined to it
    private record Piece(String text, boolean joined) {

        static Piece of(String text) {
            return new Piece(text, false);
        }

        String closed() {
            return joined ? "(" + text + ")" : text;
        }
    }

    /// The whole query in one line.
    String of(Query query) {
        return sideBySide(query.clauses()).text();
    }

    /// One of its clauses.
    String of(Clause clause) {
        return piece(clause).text();
    }

    /// What filters narrow down one facet to: "Hamm oder Soest", "2010 bis 2015".
    String values(Facet facet, Filters filters) {
        return facet == Facet.YEAR && filters.of(facet).isEmpty() ? years(filters)
                : filters.of(facet).stream().map(value -> labels.apply(facet, value))
                        .collect(Collectors.joining(" oder "));
    }

    /// The facets that filters narrow down, in order.
    static List<Facet> narrowed(Filters filters) {
        return List.of(Facet.values()).stream().filter(filters::narrow).toList();
    }

    private Piece sideBySide(List<Clause> clauses) {
        List<Piece> loose = clauses.stream().filter(Clause::isLoose).map(this::piece).toList();
        List<Piece> pieces = new ArrayList<>();
        boolean told = false;
        for (Clause clause : clauses) {
            if (!clause.isLoose()) {
                pieces.add(piece(clause));
            } else if (!told) {
                pieces.add(joined(loose, OR));
                told = true;
            }
        }
        return joined(pieces, AND);
    }

    private Piece piece(Clause clause) {
        return switch (clause) {
            case Clause.Word(String text) -> Piece.of(text);
            case Clause.Phrase(String text) -> Piece.of(quoted(text));
            case Clause.Exact(String text) -> Piece.of(quoted(text) + " (genau so)");
            case Clause.Prefix(String text) -> Piece.of(text + "*");
            case Clause.Field(QueryField field, String value) ->
                Piece.of(quoted(value) + " (als Wort; unter „" + field.german() + "“ unbekannt)");
            case Clause.Narrow(Filters filters) -> joined(narrowed(filters).stream()
                    .map(facet -> Piece.of(named(QueryField.of(facet), values(facet, filters)))).toList(), AND);
            case Clause.Person(String name) -> Piece.of(named(QueryField.PERSON, name));
            case Clause.Not(Clause excluded) -> Piece.of("NICHT " + piece(excluded).closed());
            case Clause.All(List<Clause> clauses) -> joined(clauses.stream().map(this::piece).toList(), AND);
            case Clause.Any(List<Clause> clauses) -> joined(clauses.stream().map(this::piece).toList(), OR);
            case Clause.Group(List<Clause> clauses) -> sideBySide(clauses);
        };
    }

    private static Piece joined(List<Piece> pieces, String by) {
        return pieces.size() == 1 ? pieces.getFirst()
                : new Piece(pieces.stream().map(Piece::closed).collect(Collectors.joining(by)), true);
    }

    private static String quoted(String text) {
        return "„" + text + "“";
    }

    private static String named(QueryField field, String value) {
        return field.german() + ": " + value;
    }

    private static String years(Filters filters) {
        Integer from = filters.fromYear();
        Integer to = filters.toYear();
        if (from != null && to != null) {
            return from.equals(to) ? from.toString() : from + " bis " + to;
        }
        return from != null ? "ab " + from : "bis " + to;
    }
}
