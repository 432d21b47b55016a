package de.erfahrungsschatz.engine.german;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/// Makes of a word its terms, and remembers them. Safe for many threads.
final class WordTerms {

    private static final WordTerms SHARED = new WordTerms(Lexicon.shared());
    private static final int MOST = 4;
    /// Whatever is longer is not looked up.
    private static final int LONGEST_WORD = 100;
    private static final int SHORTEST_END = 4;

    private final GenderForms genders;
    private final FunctionWords functionWords;
    private final Lemmatizer lemmatizer;
    private final WordCache<String[]> cache = new WordCache<>(this::make);

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
        String plain = genders.asLookedUp(word);
        Set<String> terms = new LinkedHashSet<>();
        if (isLookedUp(plain)) {
            functionWords.term(plain).ifPresentOrElse(terms::add, () -> lemmatizer.lemmas(plain).stream()
                    .map(lemma -> fold(lemma, plain)).limit(MOST).forEach(terms::add));
        } else {
            terms.add(Folding.fold(plain));
        }
        return terms.stream().map(WordTerms::cut).toArray(String[]::new);
    }

    /// Of what holds digits, only `1950erJahre` and the like end in a word.
    private static boolean isLookedUp(String word) {
        int end = Math.max(0, word.length() - SHORTEST_END);
        return word.length() <= LONGEST_WORD && word.substring(end).chars().allMatch(Character::isLetter);
    }

    /// An abbreviation such as `OB` that would be taken for a function word keeps its capitals.
    private static String fold(String lemma, String word) {
        String folded = Folding.fold(lemma);
        boolean abbreviation = word.equals(lemma) && word.equals(word.toUpperCase(Locale.GERMAN));
        return abbreviation && FunctionWords.isTerm(folded) ? lemma : folded;
    }

    private static String cut(String term) {
        return term.length() <= WordTokenizer.LONGEST ? term : term.substring(0, WordTokenizer.LONGEST);
    }
}
