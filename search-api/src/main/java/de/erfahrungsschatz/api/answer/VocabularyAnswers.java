package de.erfahrungsschatz.api.answer;

import de.erfahrungsschatz.api.answer.VocabularyAnswer.EntryAnswer;
import de.erfahrungsschatz.corpus.vocabulary.Concept;
import de.erfahrungsschatz.corpus.vocabulary.Concept.Practice;
import de.erfahrungsschatz.corpus.vocabulary.Vocabulary;

/// Makes the answer that shows a vocabulary.
public final class VocabularyAnswers {

    private VocabularyAnswers() {}

    /// The answer for a vocabulary. Hidden and weak labels are not shown: they serve the software alone.
    public static VocabularyAnswer of(Vocabulary vocabulary) {
        return new VocabularyAnswer(vocabulary.name().label(),
                vocabulary.concepts().stream().map(VocabularyAnswers::entry).toList());
    }

    private static EntryAnswer entry(Concept concept) {
        Practice practice = concept.practice();
        return new EntryAnswer(concept.id(), concept.prefLabel(), concept.altLabels(), concept.broader(),
                concept.definition(), practice == null ? null : practice.participants(),
                practice == null ? null : practice.duration(), concept.member());
    }
}
