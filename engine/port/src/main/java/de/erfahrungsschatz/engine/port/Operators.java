package de.erfahrungsschatz.engine.port;

import java.util.ArrayList;
import java.util.List;

/// Decides which operators are some.
final class Operators {

    private Operators() {}

    /// The tokens with every operator that has nothing on one of its sides made a word. Of several that join the same two things,
    /// as in `UND ODER`, the last counts.
    static List<Token> settled(List<Token> tokens) {
        return begun(ended(tokens));
    }

    /// Every operator is followed by what it can join.
    private static List<Token> ended(List<Token> tokens) {
        List<Token> reversed = new ArrayList<>();
        for (Token token : tokens.reversed()) {
            Token next = reversed.isEmpty() ? Token.Sign.CLOSE : reversed.getLast();
            if (!(token instanceof Token.Operator operator) || begins(next)) {
                reversed.add(token);
            } else if (!isJoining(next)) {
                reversed.add(operator.word());
            }
        }
        return reversed.reversed();
    }

    /// Every operator that joins follows what it can join.
    private static List<Token> begun(List<Token> tokens) {
        List<Token> settled = new ArrayList<>();
        for (Token token : tokens) {
            boolean follows = !settled.isEmpty() && ends(settled.getLast());
            settled.add(token instanceof Token.Operator operator && isJoining(token) && !follows ? operator.word()
                    : token);
        }
        return settled;
    }

    /// Whether something to be joined begins with it.
    private static boolean begins(Token token) {
        return switch (token) {
            case Token.Part _,Token.Scope _ -> true;
            case Token.Operator(Token.Kind kind, String _) -> kind == Token.Kind.NOT;
            case Token.Sign sign -> sign != Token.Sign.CLOSE;
        };
    }

    private static boolean ends(Token token) {
        return token instanceof Token.Part || token == Token.Sign.CLOSE;
    }

    private static boolean isJoining(Token token) {
        return token instanceof Token.Operator(Token.Kind kind, String _) && kind != Token.Kind.NOT;
    }
}
