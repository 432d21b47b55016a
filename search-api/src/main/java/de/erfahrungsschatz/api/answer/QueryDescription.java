package de.erfahrungsschatz.api.answer;

import de.erfahrungsschatz.api.text.Texts;
import de.erfahrungsschatz.engine.port.Facet;
import de.erfahrungsschatz.engine.port.Filters;
import de.erfahrungsschatz.engine.port.Query;
import de.erfahrungsschatz.engine.port.Query.Clause;
import de.erfahrungsschatz.engine.port.QueryField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/// Tells how a query was understood: `„Bürgerrat“ (genau so) UND Stadt: Hamm`.
///
/// @param labels the name to show for a value of a facet
/// @param texts the language
record QueryDescription(BiFunction<Facet, String, String> labels, Texts texts) {

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
                        .collect(Collectors.joining(spaced("query.value-or")));
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
                pieces.add(joined(loose, spaced("query.or")));
                told = true;
            }
        }
        return joined(pieces, spaced("query.and"));
    }

    private Piece piece(Clause clause) {
        return switch (clause) {
            case Clause.Word(String text) -> Piece.of(text);
            case Clause.Phrase(String text) -> Piece.of(quoted(text));
            case Clause.Exact(String text) -> Piece.of(texts.text("query.exact", quoted(text)));
            case Clause.Prefix(String text) -> Piece.of(text + "*");
            case Clause.Field(QueryField field, String value) ->
                Piece.of(texts.text("query.unknown", quoted(value), name(field)));
            case Clause.Narrow(Filters filters) -> joined(narrowed(filters).stream()
                    .map(facet -> Piece.of(named(QueryField.of(facet), values(facet, filters)))).toList(),
                    spaced("query.and"));
            case Clause.Person(String name) -> Piece.of(named(QueryField.PERSON, name));
            case Clause.Not(Clause excluded) -> Piece.of(texts.text("query.not", piece(excluded).closed()));
            case Clause.All(List<Clause> clauses) ->
                joined(clauses.stream().map(this::piece).toList(), spaced("query.and"));
            case Clause.Any(List<Clause> clauses) ->
                joined(clauses.stream().map(this::piece).toList(), spaced("query.or"));
            case Clause.Group(List<Clause> clauses) -> sideBySide(clauses);
        };
    }

    private static Piece joined(List<Piece> pieces, String by) {
        return pieces.size() == 1 ? pieces.getFirst()
                : new Piece(pieces.stream().map(Piece::closed).collect(Collectors.joining(by)), true);
    }

    private String spaced(String key) {
        return " " + texts.text(key) + " ";
    }

    private String quoted(String text) {
        return texts.text("share.quoted", text);
    }

    private String named(QueryField field, String value) {
        return texts.text("filter.label", name(field), value);
    }

    private String name(QueryField field) {
        return texts.text("facet." + field.name().toLowerCase(Locale.ROOT));
    }

    private String years(Filters filters) {
        Integer from = filters.fromYear();
        Integer to = filters.toYear();
        if (from != null && to != null) {
            return from.equals(to) ? from.toString()
                    : texts.text("range.both", from.toString(), to.toString());
        }
        return from != null ? texts.text("range.from", from.toString()) : texts.text("range.to", String.valueOf(to));
    }
}
