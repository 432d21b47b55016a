package de.erfahrungsschatz.corpus.vocabulary;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// All vocabularies of a network.
public final class Vocabularies {

    private final Map<VocabularyName, Vocabulary> byName = new EnumMap<>(VocabularyName.class);

    /// The given vocabularies; one that is missing is empty.
    public Vocabularies(List<Vocabulary> vocabularies) {
        for (VocabularyName name : VocabularyName.values()) {
            byName.put(name, new Vocabulary(name, List.of()));
        }
        vocabularies.forEach(vocabulary -> byName.put(vocabulary.name(), vocabulary));
    }

    /// The vocabulary of that name, possibly empty.
    public Vocabulary get(VocabularyName name) {
        Vocabulary vocabulary = byName.get(name);
        if (vocabulary == null) {
            throw new IllegalStateException("No vocabulary " + name);
        }
        return vocabulary;
    }
}
