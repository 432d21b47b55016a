package de.erfahrungsschatz.engine.contract;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.corpus.access.Viewer;
import de.erfahrungsschatz.engine.port.Facet;
import de.erfahrungsschatz.engine.port.FacetCount;
import de.erfahrungsschatz.engine.port.SearchIndex;
import de.erfahrungsschatz.engine.port.SearchRequest;
import de.erfahrungsschatz.engine.port.SearchResult;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// An engine finds and counts what a model does that is too simple to be wrong.
record ModelLaw(SearchIndex index, NaiveModel model, Viewer viewer) {

    private static final Comparator<FacetCount> ORDER = Comparator.comparingLong(FacetCount::count).reversed()
            .thenComparing(FacetCount::value);

    void check(SearchRequest request) {
        SearchResult result = index.search(viewer, request);
        Set<String> expected = model.find(request);
        assertThat(result.total()).as("total of %s", request).isEqualTo(expected.size());
        checkPage(request, result, expected);
        for (Facet facet : Facet.values()) {
            checkFacet(request, facet, result.facets().getOrDefault(facet, List.of()));
        }
    }

    private static void checkPage(SearchRequest request, SearchResult result, Set<String> expected) {
        List<String> shown = result.hits().stream().map(hit -> hit.id().value()).toList();
        int size = Math.max(0, Math.min(request.size(), expected.size() - request.offset()));
        assertThat(shown).as("page of %s", request).hasSize(size).doesNotHaveDuplicates();
        assertThat(expected).as("all that %s finds", request).containsAll(new HashSet<>(shown));
    }

    private void checkFacet(SearchRequest request, Facet facet, List<FacetCount> counts) {
        Map<String, Long> actual = new TreeMap<>();
        counts.forEach(count -> actual.put(count.value(), count.count()));
        assertThat(actual).as("%s in %s", facet, request).isEqualTo(model.counts(request, facet));
        assertThat(counts).as("order of %s in %s", facet, request).isSortedAccordingTo(ORDER);
    }
}
