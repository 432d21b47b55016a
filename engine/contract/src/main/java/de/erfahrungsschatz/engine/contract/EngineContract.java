package de.erfahrungsschatz.engine.contract;

import de.erfahrungsschatz.corpus.access.Viewer;
import de.erfahrungsschatz.engine.port.Engine;
import de.erfahrungsschatz.engine.port.Hit;
import de.erfahrungsschatz.engine.port.QueryParser;
import de.erfahrungsschatz.engine.port.SearchIndex;
import de.erfahrungsschatz.engine.port.SearchRequest;
import de.erfahrungsschatz.engine.port.SearchResult;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/// What all contracts share: the engine to test, which is the one on the class path, and shelves for its documents.
public abstract class EngineContract {

    @TempDir
    Path root;

    private final Engine engine = Engine.load();
    private final List<Shelf> shelves = new ArrayList<>();

    /// A new, empty shelf; the indexes opened from it are closed after the test.
    protected final Shelf shelf() {
        Shelf shelf = new Shelf(engine, root.resolve("data-" + shelves.size()));
        shelves.add(shelf);
        return shelf;
    }

    @AfterEach
    void closeShelves() {
        shelves.forEach(Shelf::close);
    }

    /// What the office finds for these words.
    static SearchResult search(SearchIndex index, String typed) {
        return index.search(Viewer.OFFICE, request(typed));
    }

    /// The ids of the documents that the office finds for these words, in order.
    static List<String> found(SearchIndex index, String typed) {
        return ids(search(index, typed));
    }

    static List<String> ids(SearchResult result) {
        return result.hits().stream().map(Hit::id).map(id -> id.value()).toList();
    }

    /// The usual question for these words.
    static SearchRequest request(String typed) {
        return SearchRequest.of(QueryParser.parse(typed));
    }
}
