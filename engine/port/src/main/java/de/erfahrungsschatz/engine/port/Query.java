package de.erfahrungsschatz.engine.port;

import java.util.List;

/// What a person typed, understood. A document is found when it holds at least one of the loose words and beginnings, everything
/// that was marked as indispensable, and nothing that is excluded, each in its title or in any of its passages with their
/// headings: hits are documents, so a word on its first page and a phrase on its last belong together, and one excluded word
/// anywhere excludes it.
///
/// Loose are words and beginnings that stand side by side and belong to no operator: `Bürgerrat Klima` finds documents with either,
/// better those with both. Indispensable is what people take the trouble to mark: phrases, exact forms, fields, and what operators
/// join. So `Bürgerrat Klima UND Verkehr` finds documents that hold `Bürgerrat`, `Klima` and `Verkehr`, and
/// `Klima ODER Umwelt Hamm` those that hold `Hamm` and one of the other two.
///
/// Function words (der, und, mit) are looked for only when nothing else is wanted.
///
/// @param clauses in the order typed; empty to browse
public record Query(List<Clause> clauses) {

    /// The query that asks for nothing in particular.
    public static final Query BROWSE = new Query(List.of());

    public Query {
        clauses = List.copyOf(clauses);
    }

    /// Whether no word is wanted, so that nothing is relevant: everything that is neither excluded nor narrowed away is found.
    public boolean isBrowsing() {
        return clauses.stream().noneMatch(Clause::wantsWords);
    }

    /// Whether there are loose words and nothing else, so that there is nothing to be said of how they are understood.
    public boolean isPlain() {
        return clauses.stream().allMatch(Clause.Word.class::isInstance);
    }

    /// One part of a query.
    public sealed interface Clause {

        /// One word, found in all its forms. May hold inner hyphens, colons and the like, as typed.
        record Word(String text) implements Clause {}

        /// Words that must stand side by side in that order, each in all its forms.
        record Phrase(String text) implements Clause {}

        /// One word, or several side by side, in the very forms typed; only case and the ways to write an umlaut make no difference.
        record Exact(String text) implements Clause {}

        /// Every word that begins so.
        record Prefix(String text) implements Clause {}

        /// A field with a value as typed. What it narrows to depends on the vocabularies; see [QueryFields]. One that none of them
        /// knows is a loose word.
        record Field(QueryField field, String value) implements Clause {}

        /// Narrows down as filters do. Fields side by side narrow together: one of the values in each facet.
        record Narrow(Filters filters) implements Clause {}

        /// A person of that name must be named in the document, in whatever role. The words of the name stand side by side in it.
        record Person(String name) implements Clause {}

        /// What must not occur anywhere in the document.
        record Not(Clause clause) implements Clause {}

        /// Each of them must hold.
        record All(List<Clause> clauses) implements Clause {

            public All {
                clauses = List.copyOf(clauses);
            }
        }

        /// One of them must hold.
        record Any(List<Clause> clauses) implements Clause {

            public Any {
                clauses = List.copyOf(clauses);
            }
        }

        /// What stands in parentheses beside an operator: it must find the document as a query of its own would.
        record Group(List<Clause> clauses) implements Clause {

            public Group {
                clauses = List.copyOf(clauses);
            }
        }

        /// Whether it looks for words, by which a document can be relevant.
        default boolean wantsWords() {
            return switch (this) {
                case Word _,Phrase _,Exact _,Prefix _,Field _ -> true;
                case Narrow _,Person _,Not _ -> false;
                case All(List<Clause> clauses) -> clauses.stream().anyMatch(Clause::wantsWords);
                case Any(List<Clause> clauses) -> clauses.stream().anyMatch(Clause::wantsWords);
                case Group(List<Clause> clauses) -> clauses.stream().anyMatch(Clause::wantsWords);
            };
        }

        /// Whether it is one of the words of which any will do.
        default boolean isLoose() {
            return this instanceof Word || this instanceof Prefix || this instanceof Field;
        }
    }
}
