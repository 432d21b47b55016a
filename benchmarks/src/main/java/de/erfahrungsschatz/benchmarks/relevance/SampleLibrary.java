package de.erfahrungsschatz.benchmarks.relevance;

import de.erfahrungsschatz.benchmarks.relevance.Library.Page;
import de.erfahrungsschatz.corpus.access.Viewer;
import de.erfahrungsschatz.corpus.document.Document;
import de.erfahrungsschatz.corpus.document.DocumentId;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyReader;
import de.erfahrungsschatz.corpus.yaml.InvalidYamlException;
import de.erfahrungsschatz.engine.port.DataFolder;
import de.erfahrungsschatz.engine.port.DocumentView;
import de.erfahrungsschatz.engine.port.Engine;
import de.erfahrungsschatz.engine.port.Generation;
import de.erfahrungsschatz.engine.port.Query;
import de.erfahrungsschatz.engine.port.SearchIndex;
import de.erfahrungsschatz.indexer.config.IndexerConfig;
import de.erfahrungsschatz.indexer.extract.TextRecognition;
import de.erfahrungsschatz.indexer.extract.TikaExtractor;
import de.erfahrungsschatz.indexer.manifest.Entry;
import de.erfahrungsschatz.indexer.manifest.ManifestFile;
import de.erfahrungsschatz.indexer.run.IndexRun;
import de.erfahrungsschatz.indexer.run.Occasion;
import de.erfahrungsschatz.indexer.run.Progress;
import de.erfahrungsschatz.indexer.run.RunOptions;
import de.erfahrungsschatz.indexer.run.StopSignal;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// The sample documents, indexed as the indexer does it. Each is called by its path below their folder, and what lies inside a file,
/// such as an attachment, like the file.
public final class SampleLibrary {

    private final Repository repository;
    private final DataFolder data;

    private SampleLibrary(Repository repository, DataFolder data) {
        this.repository = repository;
        this.data = data;
    }

    /// Indexes them into an empty folder.
    public static Library write(Repository repository, Path folder) {
        SampleLibrary sample = new SampleLibrary(repository, new DataFolder(folder));
        sample.index();
        Map<DocumentId, String> names = sample.names();
        return new Library(sample.data, names, sample.pages(names));
    }

    /// The needs over them, as a set.
    ///
    /// @param folder an empty one for the index
    static JudgedSet needs(Repository repository, Path folder) {
        return new JudgedSet("needs", write(repository, folder), JudgementFiles.read(repository.needs()));
    }

    private void index() {
        IndexerConfig config;
        IndexRun run;
        try {
            config = IndexerConfig.read(repository.settings());
            run = new IndexRun(Engine.load(), data, VocabularyReader.read(config.vocabularies()), config,
                    Clock.systemUTC(), files -> extractor(config, files));
        } catch (InvalidYamlException e) {
            throw new IllegalArgumentException("The settings of the sample are wrong: " + e.getMessage(), e);
        }
        run.run(new RunOptions(repository.sample(), null, false, RunOptions.Scope.CHANGES),
                new Occasion("relevance", Set.of(), new StopSignal()), new Silence());
    }

    /// Scanned pages are left alone, so that figures do not depend on what else is installed.
    private TikaExtractor extractor(IndexerConfig config, int files) {
        return new TikaExtractor(repository.parsers(), config.extraction(), new TextRecognition.Off(),
                config.passwords(),
                files);
    }

    private Map<DocumentId, String> names() {
        Generation generation = data.generation().orElseThrow();
        Map<DocumentId, String> names = new HashMap<>();
        for (Entry entry : ManifestFile.read(data.privatePart().resolve(generation.manifest())).entries()) {
            String path = Normalizer.normalize(entry.path(), Normalizer.Form.NFC);
            entry.ids().forEach(id -> names.put(id, path));
        }
        return names;
    }

    private List<Page> pages(Map<DocumentId, String> names) {
        try (SearchIndex index = Engine.load().open(data)) {
            return new TreeMap<>(names).entrySet().stream()
                    .flatMap(document -> index.document(Viewer.OFFICE, document.getKey(), Query.BROWSE)
                            .map(DocumentView::document).stream()
                            .flatMap(text -> pages(text, document.getValue()).stream()))
                    .toList();
        }
    }

    private static List<Page> pages(Document document, String name) {
        String title = document.metadata().title().value();
        return document.passages().stream().map(passage -> new Page(name, title, passage.text())).toList();
    }

    /// Nobody watches.
    private static final class Silence implements Progress {

        @Override
        public void begin(int files) {
            // It is soon done.
        }

        @Override
        public void step(String path) {
            // It is soon done.
        }

        @Override
        public void close() {
            // Nothing was opened.
        }
    }
}
