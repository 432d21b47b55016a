package de.erfahrungsschatz.engine.port;

import de.erfahrungsschatz.engine.port.Query.Clause;
import java.util.Map;

/// A piece of what was typed.
sealed interface Token {

    /// Something to look for.
    record Part(Clause clause) implements Token {}

    /// A field before a parenthesis: what stands in the parentheses are its values.
    record Scope(QueryField field) implements Token {}

    /// A word that joins what stands beside it.
    ///
    /// @param typed as it was written, for it may turn out to be a word like others
    record Operator(Kind kind, String typed) implements Token {

        /// It as a word like others.
        Part word() {
            return new Part(new Clause.Word(typed));
        }
    }

    /// What an operator does.
    enum Kind {
        AND,
        OR,
        NOT;

        /// The operators as they are written.
        static final Map<String, Kind> OF = Map.of("AND", AND, "UND", AND, "OR", OR, "ODER", OR, "NOT", NOT, "NICHT",
                NOT);
    }

    /// A sign that means something where it stands.
    enum Sign implements Token {
        OPEN,
        CLOSE,
        /// Glued to what follows.
        MINUS
    }
}
