package de.erfahrungsschatz.engine.lucene;

import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import de.erfahrungsschatz.engine.port.Facet;
import java.util.Arrays;
import java.util.Optional;

/// A concept of a vocabulary.
///
/// @param concept its id
record Meaning(VocabularyName vocabulary, String concept) {

    /// The facet that counts it; empty where none does.
    Optional<Facet> facet() {
        return Arrays.stream(Facet.values())
                .filter(facet -> facet.vocabulary().filter(vocabulary::equals).isPresent()).findFirst();
    }
}
