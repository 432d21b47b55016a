package de.erfahrungsschatz.indexer.understand.text;

import java.util.BitSet;

/// The first letters of many words. To look them up is so much cheaper than to look for the words that hardly one is looked for in
/// vain.
public final class Beginnings {

    /// How many letters are looked up.
    private static final int LETTERS = 3;
    private static final int BITS_OF_LETTER = 5;
    private static final int LETTER = (1 << BITS_OF_LETTER) - 1;

    private final BitSet known = new BitSet(1 << (LETTERS * BITS_OF_LETTER));

    /// Adds the beginning of a word.
    ///
    /// @param word folded; one that is shorter than what is looked up need not be added
    public void add(String word) {
        if (word.length() >= LETTERS) {
            known.set(beginning(word, 0));
        }
    }

    /// Whether one of the words may begin as the letters from a place in another word on.
    public boolean mayBegin(String word, int at) {
        return word.length() - at < LETTERS || known.get(beginning(word, at));
    }

    private static int beginning(String word, int at) {
        int beginning = 0;
        for (int i = at; i < at + LETTERS; i++) {
            beginning = (beginning << BITS_OF_LETTER) | (word.charAt(i) & LETTER);
        }
        return beginning;
    }
}
