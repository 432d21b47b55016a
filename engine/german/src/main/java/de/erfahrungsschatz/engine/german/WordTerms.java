package de.erfahrungsschatz.engine.german;

import java.util.LinkedHashSet;
import java.util.Set;

/// Makes of a word its terms, and remembers them. Safe for many threads.
final class WordTerms {

    private static final WordTerms SHARED = new WordTerms(Lexicon.shared());
    private static final int MOST = 4;
    /// Whatever is longer is not looked up.
    private static final int LONGEST_WORD = 100;

    private final GenderForms genders;
    private final FunctionWords functionWords;
    private final Lemmatizer lemmatizer;
    private final TermCache cache = new TermCache(this::make);

    WordTerms(Lexicon lexicon) {
        genders = new GenderForms(lexicon);
        functionWords = new FunctionWords(lexicon);
        lemmatizer = new Lemmatizer(lexicon, genders);
    }

    /// The one instance, so that a word is looked up once for all threads.
    static WordTerms shared() {
        return SHARED;
    }

    /// The terms of a word, likeliest first; at least one. The array must not be changed.
    ///
    /// @param word holds the word in its first characters
    /// @param length how many, at least one
    String[] terms(char[] word, int length) {
        return cache.get(word, length);
    }

    private String[] make(String word) {
        String clean = Cleaning.clean(word);
        Set<String> terms = new LinkedHashSet<>();
        if (clean.length() > LONGEST_WORD || clean.chars().noneMatch(Character::isLetter) || hasDigit(clean)) {
            terms.add(Folding.fold(clean));
        } else {
            String plain = genders.plain(clean);
            functionWords.term(plain).ifPresentOrElse(terms::add,
                    () -> lemmatizer.lemmas(plain).stream().map(Folding::fold).limit(MOST).forEach(terms::add));
        }
        return terms.stream().map(WordTerms::cut).toArray(String[]::new);
    }

    private static boolean hasDigit(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }

    private static String cut(String term) {
        return term.length() <= WordTokenizer.LONGEST ? term : term.substring(0, WordTokenizer.LONGEST);
    }
}
