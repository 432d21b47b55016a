package de.erfahrungsschatz.indexer.extract.word;

import java.util.Set;

/// Which words are common ones of German, so that nobody need be called so? Nouns, verbs, adjectives and the words
/// between them that the shipped lexicon lists, and compounds. Safe for many threads.
public final class CommonWords {

    private static final Set<String> COMMON = Set.of("SUB", "ADJ", "PA1", "PA2", "VER");

    /// Words that stand between others; at the beginning of a sentence they have a capital.
    private static final Set<String> FUNCTION_WORDS = Set.of("PRO", "ADV", "ART", "KON", "PRP", "INJ", "ZAL", "NEG");

    private CommonWords() {}

    /// Whether the word is one. Some are surnames as well ("Schneider"), very few are given names.
    ///
    /// @param word as written within a sentence
    public static boolean contains(String word) {
        Lexicon lexicon = Lexicon.shared();
        return lexicon.hasTag(word, COMMON) || lexicon.hasTag(Lexicon.lower(word), FUNCTION_WORDS)
                || (!lexicon.lists(word) && lexicon.isCompound(word));
    }

    /// Whether the lexicon lists this very form as anything, be it a place.
    public static boolean lists(String form) {
        return Lexicon.shared().lists(form);
    }
}
