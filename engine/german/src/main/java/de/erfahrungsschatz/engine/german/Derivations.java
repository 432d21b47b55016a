package de.erfahrungsschatz.engine.german;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Words of the same meaning in another part of speech: `Beteiligung` and `beteiligen`, `Sicherheit` and `sicher`. Only suffixes that name
/// the doing or the being itself are looked at; those that name somebody or something else (`Bürger`, `bürgen`) lead too far. Both words
/// must be in the dictionary. Safe for many threads.
final class Derivations {

    private static final String DOING = "ung";
    private static final List<String> BEING = List.of("igkeit", "keit", "heit");
    /// Shorter stems are too often an accident.
    private static final int SHORTEST_STEM = 3;

    private static final Derivations SHARED = new Derivations(Lexicon.shared());

    private final Lexicon lexicon;
    private final GenderForms genders;
    private final Lemmatizer lemmatizer;
    private final WordCache<Set<String>> cache = new WordCache<>(this::make);

    Derivations(Lexicon lexicon) {
        this.lexicon = lexicon;
        genders = new GenderForms(lexicon);
        lemmatizer = new Lemmatizer(lexicon, genders);
    }

    /// The one instance.
    static Derivations shared() {
        return SHARED;
    }

    /// The terms of the words that are derived from a word, or that it is derived from, in whatever form it is written; mostly none.
    Set<String> terms(String word) {
        return cache.get(word.toCharArray(), word.length());
    }

    private Set<String> make(String word) {
        return lemmatizer.lemmas(genders.asLookedUp(word)).stream()
                .flatMap(this::of).map(Folding::fold)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Stream<String> of(String lemma) {
        return lemma.isEmpty() ? Stream.empty()
                : Character.isUpperCase(lemma.charAt(0)) ? ofNoun(lemma) : ofOther(lemma);
    }

    private Stream<String> ofNoun(String noun) {
        String lower = noun.toLowerCase(Locale.GERMAN);
        List<String> sources = new ArrayList<>();
        stem(lower, DOING).forEach(stem -> infinitives(stem).filter(this::isVerb).forEach(sources::add));
        BEING.forEach(suffix -> stem(lower, suffix).filter(this::isAdjective).forEach(sources::add));
        return sources.stream();
    }

    private static Stream<String> stem(String word, String suffix) {
        boolean has = word.endsWith(suffix) && word.length() >= suffix.length() + SHORTEST_STEM;
        return has ? Stream.of(word.substring(0, word.length() - suffix.length())) : Stream.empty();
    }

    /// `beteilig-en`, `verbesser-n`, `sied(e)l-n`.
    private static Stream<String> infinitives(String stem) {
        int last = stem.length() - 1;
        return Stream.of(stem + "en", stem + "n", stem.substring(0, last) + "e" + stem.charAt(last) + "n");
    }

    private Stream<String> ofOther(String lemma) {
        Stream<String> doing = isVerb(lemma) ? stems(lemma).map(stem -> stem + DOING) : Stream.empty();
        Stream<String> being = isAdjective(lemma) ? BEING.stream().map(suffix -> lemma + suffix) : Stream.empty();
        return Stream.concat(doing, being).map(Capital::first).filter(this::isNoun);
    }

    private static Stream<String> stems(String infinitive) {
        int end = infinitive.length();
        if (infinitive.endsWith("eln")) {
            return Stream.of(infinitive.substring(0, end - 3) + "l");
        }
        return infinitive.endsWith("en") ? Stream.of(infinitive.substring(0, end - 2))
                : Stream.of(infinitive.substring(0, end - 1));
    }

    private boolean isVerb(String lemma) {
        return lexicon.isLemma(lemma, Reading::isVerb);
    }

    private boolean isAdjective(String lemma) {
        return lexicon.isLemma(lemma, reading -> reading.kind() == Reading.Kind.ADJECTIVE);
    }

    private boolean isNoun(String lemma) {
        return lexicon.isLemma(lemma, reading -> reading.kind() == Reading.Kind.NOUN);
    }
}
