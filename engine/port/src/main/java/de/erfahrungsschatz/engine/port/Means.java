package de.erfahrungsschatz.engine.port;

import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;

/// How something that was wanted is found in a document.
public sealed interface Means {

    /// What was typed, found as such.
    enum Typed implements Means {
        /// The word itself, in any of its forms.
        WHOLE,
        /// Several words side by side, each in any of its forms.
        SIDE_BY_SIDE,
        /// The word as part of a longer one: `Bürgerbeteiligung` for `Beteiligung`.
        INSIDE,
        /// The words that the typed one is made of: `Siedlung` for `Haussiedlung`.
        CONSTITUENTS,
        /// A word of the same meaning in another part of speech: `beteiligen` for `Beteiligung`.
        DERIVED,
        /// The very form typed.
        EXACT,
        /// Words that begin as typed.
        BEGINNING,
        /// Words that are spelt nearly like it, where nothing else is found; see [Approximation].
        ALIKE,
        /// The first letters of its base form, or of a word inside it, which related words share: `beteiligt` for `Beteiligung`.
        RELATED,
        /// The letters of the word: all of them, or some in the same order, as in `Radfahrer` for `Fahrrad`.
        LETTERS,
        /// Two words near each other as they were typed.
        NEIGHBOURS,
        /// A function word, which finds nothing by itself where other words are wanted.
        FUNCTION_WORD
    }

    /// Another word for what was typed, which a vocabulary added; see [Widening].
    ///
    /// @param vocabulary the one that knows the words typed
    /// @param concept the id of the concept that they name
    /// @param label the word that was looked for too: another name of the concept, or of a narrower one
    record Added(VocabularyName vocabulary, String concept, String label) implements Means {}
}
