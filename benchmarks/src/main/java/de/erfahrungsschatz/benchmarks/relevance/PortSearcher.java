package de.erfahrungsschatz.benchmarks.relevance;

import de.erfahrungsschatz.corpus.access.Viewer;
import de.erfahrungsschatz.engine.port.Engine;
import de.erfahrungsschatz.engine.port.Filters;
import de.erfahrungsschatz.engine.port.Hit;
import de.erfahrungsschatz.engine.port.QueryParser;
import de.erfahrungsschatz.engine.port.SearchIndex;
import de.erfahrungsschatz.engine.port.SearchRequest;
import de.erfahrungsschatz.engine.port.Sort;
import java.util.List;
import java.util.Objects;

/// The product, asked through its engine port by somebody who may see everything.
final class PortSearcher implements Searcher {

    /// What it is called in tables.
    static final String NAME = "erfahrungsschatz";

    private final SearchIndex index;
    private final Library library;

    private PortSearcher(SearchIndex index, Library library) {
        this.index = index;
        this.library = library;
    }

    /// Opens the index of a library.
    static PortSearcher over(Library library) {
        return new PortSearcher(Engine.load().open(library.data()), library);
    }

    @Override
    public List<String> find(String words) {
        SearchRequest request = new SearchRequest(QueryParser.parse(words), Filters.NONE, Sort.RELEVANCE, 0, DEPTH, 0)
                .exactly();
        return index.search(Viewer.OFFICE, request).hits().stream()
                .map(Hit::id).map(id -> Objects.requireNonNull(library.names().get(id))).distinct().toList();
    }

    @Override
    public void close() {
        index.close();
    }
}
