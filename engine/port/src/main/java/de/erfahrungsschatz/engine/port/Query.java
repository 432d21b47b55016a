package de.erfahrungsschatz.engine.port;

import java.util.List;

/// What a person typed, understood. A document is found when it holds at least one of the wanted words and beginnings, every
/// phrase, and nothing that is excluded, each in its title or in any of its passages with their headings: hits are documents, so
/// a word on its first page and a phrase on its last belong together, and one excluded word anywhere excludes it. Function words
/// (der, und, mit) are looked for only when nothing else is wanted.
///
/// @param clauses in the order typed; empty to browse
public record Query(List<Clause> clauses) {

    /// The query that asks for nothing in particular.
    public static final Query BROWSE = new Query(List.of());

    public Query {
        clauses = List.copyOf(clauses);
    }

    /// Whether no word is wanted: everything that is not excluded is found.
    public boolean isBrowsing() {
        return clauses.stream().allMatch(Clause.Not.class::isInstance);
    }

    /// One part of a query.
    public sealed interface Clause {

        /// One word, found in all its forms. May hold inner hyphens, colons and the like, as typed.
        record Word(String text) implements Clause {}

        /// Words that must stand side by side in that order, each in all its forms.
        record Phrase(String text) implements Clause {}

        /// Every word that begins so.
        record Prefix(String text) implements Clause {}

        /// What must not occur anywhere in the document.
        record Not(Clause clause) implements Clause {}
    }
}
