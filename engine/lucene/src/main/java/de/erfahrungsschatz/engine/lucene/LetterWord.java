package de.erfahrungsschatz.engine.lucene;

/// A typed word by its letters. What it is made of are numbers of counters in a [LetterQuery].
///
/// @param weight what the word counts
/// @param rarity how rare it is, as BM25 weighs it
/// @param form its very form; negative when it is none
/// @param grams its sequences of four letters
/// @param beginnings the first four letters of each word inside it
record LetterWord(float weight, float rarity, int form, int[] grams, int[] beginnings) {}
