package de.erfahrungsschatz.benchmarks;

import de.erfahrungsschatz.corpus.document.Document;
import de.erfahrungsschatz.corpus.vocabulary.Concept;
import de.erfahrungsschatz.corpus.vocabulary.Vocabularies;
import de.erfahrungsschatz.corpus.vocabulary.Vocabulary;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// The documents that are searched.
///
/// @param documents all public
record Corpus(List<Document> documents) {

    Corpus {
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
        return new Vocabularies(Arrays.stream(VocabularyName.values()).map(this::vocabulary).toList());
    }

    private Vocabulary vocabulary(VocabularyName name) {
        return new Vocabulary(name, documents.stream()
                .flatMap(document -> document.metadata().conceptIds(name).stream()).distinct().sorted()
                .map(id -> Concept.of(id, id)).toList());
    }
}
