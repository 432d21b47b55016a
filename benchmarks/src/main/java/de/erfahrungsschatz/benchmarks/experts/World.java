package de.erfahrungsschatz.benchmarks.experts;

import de.erfahrungsschatz.corpus.document.Document;
import de.erfahrungsschatz.corpus.vocabulary.Vocabularies;
import java.util.List;

/// People of whom it is known what they know, and documents that show it in part.
interface World {

    /// The documents that name them.
    List<Document> documents();

    /// What is known of the words in them.
    Vocabularies vocabularies();

    /// What is asked about, each with at least one who knows.
    List<Subject> subjects(Breadth breadth);
}
