package de.erfahrungsschatz.engine.lucene;

import org.apache.lucene.util.ArrayUtil;

/// Tells the words of a text and their sequences of four letters while they are spelled. A word of fewer letters is one sequence.
abstract class SpelledWords extends SpelledLetters {

    private static final int LENGTH = 4;

    /// Those of the word being read, used again for the next one.
    private int[] grams = new int[32];
    private int size;
    private int gram;
    private int count;
    private long form;

    /// Takes a word.
    ///
    /// @param form a number that hardly two words share
    /// @param grams first its sequences of four letters in order, one letter in each byte, then anything; changed by the next word
    /// @param size how many sequences, at least one
    abstract void word(long form, int[] grams, int size);

    @Override
    final void letter(int letter) {
        gram = (gram << 8) | letter;
        form = form * 31 + letter;
        count++;
        if (count >= LENGTH) {
            add();
        }
    }

    private void add() {
        if (size == grams.length) {
            grams = ArrayUtil.grow(grams, size + 1);
        }
        grams[size++] = gram;
    }

    @Override
    final void end() {
        if (count > 0) {
            if (count < LENGTH) {
                add();
            }
            word(form, grams, size);
        }
        size = 0;
        gram = 0;
        count = 0;
        form = 0;
    }
}
