package de.erfahrungsschatz.indexer.sidecar;

import de.erfahrungsschatz.corpus.vocabulary.Concept;
import de.erfahrungsschatz.corpus.vocabulary.Vocabularies;
import de.erfahrungsschatz.corpus.vocabulary.Vocabulary;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import java.util.List;

/// A few concepts of each vocabulary.
final class SampleVocabularies {

    private SampleVocabularies() {}

    static Vocabularies read() {
        return new Vocabularies(List.of(
                vocabulary(VocabularyName.CITIES, Concept.of("aldenrath", "Aldenrath"),
                        new Concept("aldenrath-nordend", "Nordend (Aldenrath)", List.of(), List.of(),
                                List.of("Nordend"),
                                List.of(), "aldenrath", null, null, false, null),
                        new Concept("aldenrath-hohlweide", "Hohlweide (Aldenrath)", List.of(), List.of(),
                                List.of("Hohlweide"),
                                List.of(), "aldenrath", null, null, false, null),
                        Concept.of("birkstaett", "Birkstätt"), Concept.of("hamm", "Hamm")),
                vocabulary(VocabularyName.TOPICS, Concept.of("radverkehr", "Radverkehr"),
                        Concept.of("wohnen", "Wohnen")),
                vocabulary(VocabularyName.FORMATS, Concept.of("buergerrat", "Bürgerrat")),
                vocabulary(VocabularyName.KINDS, Concept.of("interview", "Interview"),
                        Concept.of("protokoll", "Protokoll")),
                vocabulary(VocabularyName.GROUPS, Concept.of("jugendliche", "Jugendliche"))));
    }

    private static Vocabulary vocabulary(VocabularyName name, Concept... concepts) {
        return new Vocabulary(name, List.of(concepts));
    }
}
