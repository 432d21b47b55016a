package de.erfahrungsschatz.indexer.extract.word;

import java.util.Set;

/// Which words are common ones of German, so that nobody need be called so? Nouns and adjectives that the shipped lexicon lists, and
/// compounds of them. Safe for many threads.
public final class CommonWords {

    private static final Set<String> COMMON = Set.of("SUB", "ADJ", "PA1", "PA2", "VER");

    private CommonWords() {}

    /// Whether the word is one. Some are surnames as well ("Schneider"), very few are given names.
    ///
    /// @param word as written within a sentence
    public static boolean contains(String word) {
        Lexicon lexicon = Lexicon.shared();
        return lexicon.isOneOf(word, COMMON) || (!lexicon.lists(word) && lexicon.isCompound(word));
    }
}
