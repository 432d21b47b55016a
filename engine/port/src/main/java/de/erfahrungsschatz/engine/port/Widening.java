package de.erfahrungsschatz.engine.port;

import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import java.util.List;

/// What a vocabulary added to a query: words that were typed are a label of a concept, whose other labels, and those of narrower
/// concepts, are looked for too. They make a document be found, and count less than what was typed.
///
/// @param typed the words
/// @param vocabulary the one that knows them
/// @param concept the id of the concept
/// @param labels what was looked for too, all of which occurs in what the viewer may see; at least one
public record Widening(String typed, VocabularyName vocabulary, String concept, List<String> labels) {

    public Widening {
        labels = List.copyOf(labels);
    }
}
