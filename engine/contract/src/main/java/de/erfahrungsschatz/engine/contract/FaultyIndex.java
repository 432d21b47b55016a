package de.erfahrungsschatz.engine.contract;

import de.erfahrungsschatz.corpus.access.Viewer;
import de.erfahrungsschatz.corpus.access.Visibility;
import de.erfahrungsschatz.corpus.document.DocumentId;
import de.erfahrungsschatz.corpus.vocabulary.Vocabularies;
import de.erfahrungsschatz.engine.port.Correction;
import de.erfahrungsschatz.engine.port.DocumentView;
import de.erfahrungsschatz.engine.port.ReportedExperience;
import de.erfahrungsschatz.engine.port.Facet;
import de.erfahrungsschatz.engine.port.FacetCount;
import de.erfahrungsschatz.engine.port.Filters;
import de.erfahrungsschatz.engine.port.Hit;
import de.erfahrungsschatz.engine.port.Query;
import de.erfahrungsschatz.engine.port.SearchIndex;
import de.erfahrungsschatz.engine.port.SearchRequest;
import de.erfahrungsschatz.engine.port.SearchResult;
import de.erfahrungsschatz.engine.port.Suggestion;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A good index with one fault, to show that a law is able to fail.
final class FaultyIndex implements SearchIndex {

    /// Answers a question wrongly.
    private interface Fault {

        SearchResult answer(SearchIndex good, Viewer viewer, SearchRequest request);
    }

    private final SearchIndex good;
    private final Fault fault;

    private FaultyIndex(SearchIndex good, Fault fault) {
        this.good = good;
        this.fault = fault;
    }

    /// Forgets who asks.
    static SearchIndex showingAllToEverybody(SearchIndex good) {
        return new FaultyIndex(good, (index, _, request) -> index.search(Viewer.OFFICE, request));
    }

    /// Counts an opened facet only over what its own selection leaves: the usual mistake.
    static SearchIndex narrowingOpenedFacets(SearchIndex good) {
        return new FaultyIndex(good, (index, viewer, request) -> {
            SearchResult result = index.search(viewer, request);
            Map<Facet, List<FacetCount>> facets = new EnumMap<>(Facet.class);
            facets.putAll(result.facets());
            request.filters().values().forEach((facet, chosen) -> facets.computeIfPresent(facet,
                    (_, counts) -> counts.stream().filter(count -> chosen.contains(count.value())).toList()));
            return result.with(facets);
        });
    }

    /// Counts one document too many for every value.
    static SearchIndex miscounting(SearchIndex good) {
        return new FaultyIndex(good, (index, viewer, request) -> {
            SearchResult result = index.search(viewer, request);
            Map<Facet, List<FacetCount>> facets = new EnumMap<>(Facet.class);
            result.facets().forEach((facet, counts) -> facets.put(facet,
                    counts.stream().map(count -> new FacetCount(count.value(), count.count() + 1)).toList()));
            return result.with(facets);
        });
    }

    /// Does not look at ranges of years.
    static SearchIndex ignoringYears(SearchIndex good) {
        return new FaultyIndex(good, (index, viewer, request) -> index.search(viewer,
                request.with(new Filters(request.filters().values(), null, null))));
    }

    @Override
    public SearchResult search(Viewer viewer, SearchRequest request) {
        return fault.answer(good, viewer, request);
    }

    @Override
    public Optional<DocumentView> document(Viewer viewer, DocumentId id, Query query) {
        return good.document(viewer, id, query);
    }

    @Override
    public Optional<List<Hit>> sameQuestion(Viewer viewer, DocumentId id, int passage, int limit) {
        return good.sameQuestion(viewer, id, passage, limit);
    }

    @Override
    public Optional<List<Hit>> similar(Viewer viewer, DocumentId id, int limit) {
        return good.similar(viewer, id, limit);
    }

    @Override
    public List<ReportedExperience> experiences(Viewer viewer) {
        return good.experiences(viewer);
    }

    @Override
    public List<Suggestion> suggest(Viewer viewer, String typed, int limit) {
        return good.suggest(viewer, typed, limit);
    }

    @Override
    public Optional<Correction> spelling(Viewer viewer, String typed, Filters filters) {
        return good.spelling(viewer, typed, filters);
    }

    @Override
    public Vocabularies vocabularies(Viewer viewer) {
        return good.vocabularies(viewer);
    }

    @Override
    public Map<Visibility, Integer> documentCounts() {
        return good.documentCounts();
    }

    @Override
    public long generation() {
        return good.generation();
    }

    @Override
    public boolean refresh() {
        return good.refresh();
    }

    @Override
    public void close() {
        good.close();
    }
}
