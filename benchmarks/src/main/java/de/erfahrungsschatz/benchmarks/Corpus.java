package de.erfahrungsschatz.benchmarks;

import de.erfahrungsschatz.corpus.document.Document;
import de.erfahrungsschatz.corpus.vocabulary.Vocabularies;
import java.nio.file.Path;
import java.util.List;

/// The documents that are searched.
///
/// @param documents all public
public record Corpus(List<Document> documents) {

    public Corpus {
        documents = List.copyOf(documents);
    }

    /// The documents of a file, or as many made-up ones where the path is blank.
    ///
    /// @param madeUp how many documents to make up; ignored where there is a file
    static Corpus of(String path, int madeUp) {
        return path.isBlank() ? MadeUpCorpus.of(madeUp) : PassageFile.read(Path.of(path));
    }

    /// Vocabularies that hold every concept of the documents, without any hierarchy.
    Vocabularies vocabularies() {
        Survey survey = new Survey();
        documents.forEach(survey::add);
        return survey.vocabularies();
    }
}
