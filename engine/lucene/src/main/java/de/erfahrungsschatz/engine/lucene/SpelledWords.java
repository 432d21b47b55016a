package de.erfahrungsschatz.engine.lucene;

/// Tells the words of a text and their sequences of four letters while they are spelled. A word of fewer letters is one sequence.
abstract class SpelledWords extends SpelledLetters {

    private static final int LENGTH = 4;

    private int gram;
    private int count;
    private long form;

    /// Takes four letters that follow each other.
    ///
    /// @param gram the letters, one in each byte
    /// @param begins whether a word begins with them
    abstract void gram(long gram, boolean begins);

    /// Takes a word.
    ///
    /// @param form a number that hardly two words share
    abstract void word(long form);

    @Override
    final void letter(int letter) {
        gram = (gram << 8) | letter;
        form = form * 31 + letter;
        count++;
        if (count >= LENGTH) {
            gram(gram & 0xFFFFFFFFL, count == LENGTH);
        }
    }

    @Override
    final void end() {
        if (count > 0) {
            if (count < LENGTH) {
                gram(gram, true);
            }
            word(form);
        }
        gram = 0;
        count = 0;
        form = 0;
    }
}
