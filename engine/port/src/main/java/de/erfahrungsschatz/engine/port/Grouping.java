package de.erfahrungsschatz.engine.port;

import de.erfahrungsschatz.engine.port.Query.Clause;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/// Makes clauses of tokens, in which every operator stands between what it joins.
final class Grouping {

    private final List<Token> tokens;
    private int at;

    private Grouping(List<Token> tokens) {
        this.tokens = tokens;
    }

    /// The clauses that stand side by side.
    static List<Clause> clauses(List<Token> tokens) {
        return new Grouping(tokens).sideBySide();
    }

    /// Everything up to the end of the group. What needs no parentheses, because nothing is joined to it, is as if it had none.
    private List<Clause> sideBySide() {
        List<Clause> clauses = new ArrayList<>();
        while (at < tokens.size() && tokens.get(at) != Token.Sign.CLOSE) {
            Clause clause = disjunction();
            if (clause instanceof Clause.Group(List<Clause> inner)) {
                clauses.addAll(inner);
            } else {
                clauses.add(clause);
            }
        }
        return clauses;
    }

    private Clause disjunction() {
        List<Clause> operands = new ArrayList<>(List.of(conjunction()));
        while (isOperator(Token.Kind.OR)) {
            at++;
            operands.add(conjunction());
        }
        return joined(operands, Clause.Any::new);
    }

    private Clause conjunction() {
        List<Clause> operands = new ArrayList<>(List.of(negation()));
        while (isOperator(Token.Kind.AND)) {
            at++;
            operands.add(negation());
        }
        return joined(operands, Clause.All::new);
    }

    /// Empty groups join nothing.
    private static Clause joined(List<Clause> operands, Function<List<Clause>, Clause> join) {
        List<Clause> there = operands.stream().filter(operand -> !isEmpty(operand)).toList();
        return switch (there.size()) {
            case 0 -> operands.getFirst();
            case 1 -> there.getFirst();
            default -> join.apply(there);
        };
    }

    private Clause negation() {
        boolean negated = false;
        while (isOperator(Token.Kind.NOT) || current() == Token.Sign.MINUS) {
            negated = !negated;
            at++;
        }
        Clause operand = operand();
        return negated && !isEmpty(operand) ? new Clause.Not(operand) : operand;
    }

    /// A part, or what stands in parentheses; an empty group where there is neither.
    private Clause operand() {
        Token token = current();
        if (token instanceof Token.Part(Clause clause)) {
            at++;
            return clause;
        }
        if (token instanceof Token.Scope(QueryField field)) {
            at++;
            return scoped(operand(), field);
        }
        if (token != Token.Sign.OPEN) {
            return new Clause.Group(List.of());
        }
        at++;
        List<Clause> inner = sideBySide();
        at++;
        return inner.size() == 1 ? inner.getFirst() : new Clause.Group(inner);
    }

    /// The same with words and phrases as values of a field.
    private static Clause scoped(Clause clause, QueryField field) {
        return switch (clause) {
            case Clause.Word(String text) -> new Clause.Field(field, Characters.stripped(text));
            case Clause.Phrase(String text) -> new Clause.Field(field, text);
            case Clause.Not(Clause excluded) -> new Clause.Not(scoped(excluded, field));
            case Clause.All(List<Clause> clauses) -> new Clause.All(scoped(clauses, field));
            case Clause.Any(List<Clause> clauses) -> new Clause.Any(scoped(clauses, field));
            case Clause.Group(List<Clause> clauses) -> new Clause.Group(scoped(clauses, field));
            case Clause.Exact _,Clause.Prefix _,Clause.Field _,Clause.Narrow _,Clause.Person _ -> clause;
        };
    }

    private static List<Clause> scoped(List<Clause> clauses, QueryField field) {
        return clauses.stream().map(clause -> scoped(clause, field)).toList();
    }

    private static boolean isEmpty(Clause clause) {
        return clause instanceof Clause.Group(List<Clause> inner) && inner.isEmpty();
    }

    private boolean isOperator(Token.Kind kind) {
        return current() instanceof Token.Operator(Token.Kind found, String _) && found == kind;
    }

    private @Nullable Token current() {
        return at < tokens.size() ? tokens.get(at) : null;
    }
}
