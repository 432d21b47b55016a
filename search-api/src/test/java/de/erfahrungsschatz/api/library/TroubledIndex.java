package de.erfahrungsschatz.api.library;

import de.erfahrungsschatz.corpus.access.Viewer;
import de.erfahrungsschatz.corpus.access.Visibility;
import de.erfahrungsschatz.corpus.document.DocumentId;
import de.erfahrungsschatz.corpus.vocabulary.Vocabularies;
import de.erfahrungsschatz.engine.port.Correction;
import de.erfahrungsschatz.engine.port.DocumentView;
import de.erfahrungsschatz.engine.port.Filters;
import de.erfahrungsschatz.engine.port.Hit;
import de.erfahrungsschatz.engine.port.Query;
import de.erfahrungsschatz.engine.port.ReportedExperience;
import de.erfahrungsschatz.engine.port.SearchIndex;
import de.erfahrungsschatz.engine.port.SearchRequest;
import de.erfahrungsschatz.engine.port.SearchResult;
import de.erfahrungsschatz.engine.port.Suggestion;
import de.erfahrungsschatz.engine.port.Understood;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// An empty index that runs into trouble before it answers: what the real one cannot be made to do.
///
/// @param searching what happens on a question that needs the index
/// @param looking what happens on a look at what is known without searching
public record TroubledIndex(Runnable searching, Runnable looking) implements SearchIndex {

    @Override
    public SearchResult search(Viewer viewer, SearchRequest request) {
        searching.run();
        return new SearchResult(0, List.of(), Map.of(), Understood.asTyped(request.query()));
    }

    @Override
    public Optional<DocumentView> document(Viewer viewer, DocumentId id, Query query) {
        searching.run();
        return Optional.empty();
    }

    @Override
    public Optional<List<Hit>> sameQuestion(Viewer viewer, DocumentId id, int passage, int limit) {
        searching.run();
        return Optional.empty();
    }

    @Override
    public Optional<List<Hit>> similar(Viewer viewer, DocumentId id, int limit) {
        searching.run();
        return Optional.empty();
    }

    @Override
    public List<ReportedExperience> experiences(Viewer viewer) {
        searching.run();
        return List.of();
    }

    @Override
    public List<Suggestion> suggest(Viewer viewer, String typed, int limit) {
        searching.run();
        return List.of();
    }

    @Override
    public Optional<Correction> spelling(Viewer viewer, String typed, Filters filters) {
        searching.run();
        return Optional.empty();
    }

    @Override
    public Vocabularies vocabularies(Viewer viewer) {
        looking.run();
        return Network.vocabularies();
    }

    @Override
    public Map<Visibility, Integer> documentCounts() {
        looking.run();
        return Map.of();
    }

    @Override
    public long generation() {
        looking.run();
        return 1;
    }

    @Override
    public boolean refresh() {
        return false;
    }

    @Override
    public void close() {}
}
