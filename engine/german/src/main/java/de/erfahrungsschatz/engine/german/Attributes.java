package de.erfahrungsschatz.engine.german;

import java.util.List;

/// The adjectives and participles of the dictionary in the forms that stand before a noun. Remembers what was asked, for texts repeat
/// their words. Safe for many threads.
final class Attributes {

    private static final Attributes SHARED = new Attributes(Lexicon.shared());

    private static final List<String> ENDINGS = List.of("e", "en", "er", "es", "em");
    /// A shorter one is no adjective with an ending.
    private static final int SHORTEST = 4;

    private final Lexicon lexicon;
    private final WordCache<Boolean> known = new WordCache<>(this::find);

    private Attributes(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    static Attributes shared() {
        return SHARED;
    }

    /// Whether the word is one of them.
    boolean has(String word) {
        if (word.length() < SHORTEST || ENDINGS.stream().noneMatch(word::endsWith)) {
            return false;
        }
        return known.get(word.toCharArray(), word.length());
    }

    private boolean find(String word) {
        return lexicon.readings(word).stream().anyMatch(reading -> isAttribute(reading, word));
    }

    private static boolean isAttribute(Reading reading, String word) {
        boolean adjective = reading.kind() == Reading.Kind.ADJECTIVE || reading.kind() == Reading.Kind.PARTICIPLE;
        return adjective && !reading.lemma().equals(word);
    }
}
