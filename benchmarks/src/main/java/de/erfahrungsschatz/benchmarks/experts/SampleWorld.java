package de.erfahrungsschatz.benchmarks.experts;

import de.erfahrungsschatz.benchmarks.relevance.Library;
import de.erfahrungsschatz.benchmarks.relevance.Repository;
import de.erfahrungsschatz.benchmarks.relevance.SampleLibrary;
import de.erfahrungsschatz.benchmarks.relevance.TabFile;
import de.erfahrungsschatz.corpus.access.Viewer;
import de.erfahrungsschatz.corpus.document.Document;
import de.erfahrungsschatz.corpus.document.DocumentId;
import de.erfahrungsschatz.corpus.vocabulary.Vocabularies;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyReader;
import de.erfahrungsschatz.corpus.yaml.InvalidYamlException;
import de.erfahrungsschatz.engine.port.DocumentView;
import de.erfahrungsschatz.engine.port.Engine;
import de.erfahrungsschatz.engine.port.Query;
import de.erfahrungsschatz.engine.port.SearchIndex;
import de.erfahrungsschatz.indexer.config.IndexerConfig;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The sample documents. Who knows was judged by reading them.
final class SampleWorld implements World {

    private final List<Document> documents;
    private final Vocabularies vocabularies;
    private final Map<Breadth, List<Subject>> subjects;

    private SampleWorld(List<Document> documents, Vocabularies vocabularies, Map<Breadth, List<Subject>> subjects) {
        this.documents = documents;
        this.vocabularies = vocabularies;
        this.subjects = subjects;
    }

    /// Reads the documents as the indexer does, and the judgements.
    ///
    /// @param folder an empty one for an index
    /// @throws java.io.UncheckedIOException when a file cannot be read
    /// @throws IllegalArgumentException when a file is malformed
    static SampleWorld read(Repository repository, Path folder) {
        return new SampleWorld(documents(SampleLibrary.write(repository, folder)), vocabularies(repository),
                subjects(repository.experts()));
    }

    private static List<Document> documents(Library library) {
        try (SearchIndex index = Engine.load().open(library.data())) {
            Set<DocumentId> ids = new TreeSet<>(library.names().keySet());
            return ids.stream().flatMap(id -> index.document(Viewer.OFFICE, id, Query.BROWSE).stream())
                    .map(DocumentView::document).toList();
        }
    }

    private static Vocabularies vocabularies(Repository repository) {
        try {
            return VocabularyReader.read(IndexerConfig.read(repository.settings()).vocabularies());
        } catch (InvalidYamlException e) {
            throw new IllegalArgumentException("The settings of the sample are wrong: " + e.getMessage(), e);
        }
    }

    private static Map<Breadth, List<Subject>> subjects(Path folder) {
        Map<String, Set<String>> experts = new HashMap<>();
        TabFile.read(folder.resolve("qrels.tsv"), 4)
                .forEach(row -> experts.computeIfAbsent(row.get(0), _ -> new HashSet<>()).add(row.get(2)));
        return TabFile.read(folder.resolve("queries.tsv"), 3).stream()
                .collect(Collectors.groupingBy(row -> Breadth.valueOf(row.get(1).toUpperCase(Locale.ROOT)),
                        () -> new EnumMap<>(Breadth.class),
                        Collectors.mapping(row -> new Subject(row.get(2), experts.getOrDefault(row.get(0), Set.of())),
                                Collectors.toList())));
    }

    @Override
    public List<Document> documents() {
        return documents;
    }

    @Override
    public Vocabularies vocabularies() {
        return vocabularies;
    }

    @Override
    public List<Subject> subjects(Breadth breadth) {
        return subjects.getOrDefault(breadth, List.of());
    }
}
