package de.erfahrungsschatz.engine.lucene;

/// A typed word by its letters. What it is made of are numbers of counters in a [LetterQuery].
final class LetterWord {

    /// As typed.
    final String typed;
    /// What the word counts.
    final float weight;
    /// How rare it is, as BM25 weighs it.
    final float rarity;
    /// Its very form; negative when it is none.
    final int form;
    /// Its sequences of four letters.
    final int[] grams;
    /// The first four letters of each word inside it.
    final int[] beginnings;

    LetterWord(String typed, float weight, float rarity, int form, int[] grams, int[] beginnings) {
        this.typed = typed;
        this.weight = weight;
        this.rarity = rarity;
        this.form = form;
        this.grams = grams;
        this.beginnings = beginnings;
    }
}
