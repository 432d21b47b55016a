package de.erfahrungsschatz.engine.german;

import java.util.ArrayList;
import java.util.List;

/// Makes of a word, as it is written, the words inside it, and remembers them. Safe for many threads.
final class WordConstituents {

    private static final WordConstituents SHARED = new WordConstituents(Lexicon.shared(), CompoundSplitter.shared());

    private final GenderForms genders;
    private final Constituents constituents;
    private final WordCache<List<Constituent>> cache = new WordCache<>(this::make);

    WordConstituents(Lexicon lexicon, CompoundSplitter splitter) {
        genders = new GenderForms(lexicon);
        constituents = new Constituents(lexicon, splitter);
    }

    /// The one instance, so that a word is taken apart once for all threads.
    static WordConstituents shared() {
        return SHARED;
    }

    /// The words inside a word, with their places in it; empty when it is no compound.
    ///
    /// @param word holds the word in its first characters
    /// @param length how many, at least one
    List<Constituent> of(char[] word, int length) {
        return cache.get(word, length);
    }

    /// A word with signs that are not read, or of several genders, cannot tell where its constituents are.
    private List<Constituent> make(String word) {
        String plain = genders.asLookedUp(word);
        List<Constituent> found = constituents.of(plain);
        if (plain.length() == word.length()) {
            return found;
        }
        List<Constituent> anywhere = new ArrayList<>();
        found.forEach(
                one -> anywhere.add(new Constituent(one.terms(), 0, word.length(), one.isHead())));
        return List.copyOf(anywhere);
    }
}
