package de.erfahrungsschatz.api.http;

import de.erfahrungsschatz.corpus.access.Viewer;
import de.erfahrungsschatz.corpus.access.Visibility;
import de.erfahrungsschatz.corpus.document.DocumentId;
import de.erfahrungsschatz.corpus.vocabulary.Vocabularies;
import de.erfahrungsschatz.engine.port.Correction;
import de.erfahrungsschatz.engine.port.DocumentView;
import de.erfahrungsschatz.engine.port.Facet;
import de.erfahrungsschatz.engine.port.FacetCount;
import de.erfahrungsschatz.engine.port.Filters;
import de.erfahrungsschatz.engine.port.Hit;
import de.erfahrungsschatz.engine.port.Query;
import de.erfahrungsschatz.engine.port.ReportedExperience;
import de.erfahrungsschatz.engine.port.SearchIndex;
import de.erfahrungsschatz.engine.port.SearchRequest;
import de.erfahrungsschatz.engine.port.SearchResult;
import de.erfahrungsschatz.engine.port.Suggestion;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// An index with the commonest fault of faceted searches: a facet that narrows something down counts only what is chosen in it.
record SelfNarrowingIndex(SearchIndex index) implements SearchIndex {

    @Override
    public SearchResult search(Viewer viewer, SearchRequest request) {
        SearchResult result = index.search(viewer, request);
        Map<Facet, List<FacetCount>> facets = new EnumMap<>(Facet.class);
        result.facets().forEach((facet, counts) -> {
            Set<String> chosen = request.filters().of(facet);
            facets.put(facet, chosen.isEmpty() ? counts
                    : counts.stream().filter(count -> chosen.contains(count.value())).toList());
        });
        return result.with(facets);
    }

    @Override
    public Optional<DocumentView> document(Viewer viewer, DocumentId id, Query query) {
        return index.document(viewer, id, query);
    }

    @Override
    public Optional<List<Hit>> sameQuestion(Viewer viewer, DocumentId id, int passage, int limit) {
        return index.sameQuestion(viewer, id, passage, limit);
    }

    @Override
    public Optional<List<Hit>> similar(Viewer viewer, DocumentId id, int limit) {
        return index.similar(viewer, id, limit);
    }

    @Override
    public List<ReportedExperience> experiences(Viewer viewer) {
        return index.experiences(viewer);
    }

    @Override
    public List<Suggestion> suggest(Viewer viewer, String typed, int limit) {
        return index.suggest(viewer, typed, limit);
    }

    @Override
    public Optional<Correction> spelling(Viewer viewer, String typed, Filters filters) {
        return index.spelling(viewer, typed, filters);
    }

    @Override
    public Vocabularies vocabularies(Viewer viewer) {
        return index.vocabularies(viewer);
    }

    @Override
    public Map<Visibility, Integer> documentCounts() {
        return index.documentCounts();
    }

    @Override
    public long generation() {
        return index.generation();
    }

    @Override
    public boolean refresh() {
        return index.refresh();
    }

    /// Leaves the index open: it is not its own.
    @Override
    public void close() {}
}
