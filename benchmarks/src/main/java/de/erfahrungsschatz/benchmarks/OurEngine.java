package de.erfahrungsschatz.benchmarks;

import de.erfahrungsschatz.corpus.access.Viewer;
import de.erfahrungsschatz.engine.port.DataFolder;
import de.erfahrungsschatz.engine.port.Engine;
import de.erfahrungsschatz.engine.port.Generation;
import de.erfahrungsschatz.engine.port.IndexUpdate;
import de.erfahrungsschatz.engine.port.SearchIndex;
import de.erfahrungsschatz.engine.port.SearchRequest;
import de.erfahrungsschatz.engine.port.SearchResult;
import de.erfahrungsschatz.engine.port.Sort;
import java.nio.file.Path;

/// This project's engine, asked as the search API asks it: documents with their best passages, matches marked, all facets.
public final class OurEngine implements Contestant {

    private static final int PASSAGES = 3;

    private final SearchIndex index;

    private OurEngine(SearchIndex index) {
        this.index = index;
    }

    /// Writes the index of a corpus into an empty folder.
    public static void write(Corpus corpus, Path folder) {
        DataFolder data = new DataFolder(folder);
        try (IndexUpdate update = Engine.load().update(data, corpus.vocabularies())) {
            corpus.documents().forEach(update::put);
            data.publish(new Generation(1, update.prepare(), "none"));
        }
    }

    /// Opens the index in that folder.
    ///
    /// @throws de.erfahrungsschatz.engine.port.IndexRefusedException when it was written by another version
    public static OurEngine open(Path folder) {
        return new OurEngine(Engine.load().open(new DataFolder(folder)));
    }

    @Override
    public Answer answer(Question question) {
        SearchResult result = index.search(Viewer.PUBLIC,
                new SearchRequest(question.query(), question.filters(), Sort.RELEVANCE, 0, SHOWN, PASSAGES));
        return new Answer(result.total(), result.hits(), result.facets());
    }

    @Override
    public void close() {
        index.close();
    }
}
