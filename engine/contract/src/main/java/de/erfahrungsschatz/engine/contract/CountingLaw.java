package de.erfahrungsschatz.engine.contract;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.corpus.access.Viewer;
import de.erfahrungsschatz.engine.port.SearchIndex;
import de.erfahrungsschatz.engine.port.SearchRequest;

/// The count of a facet value is the total of the same request with what narrows that facet replaced by that value alone.
record CountingLaw(SearchIndex index, Viewer viewer) {

    void check(SearchRequest request) {
        index.search(viewer, request).facets().forEach((facet, counts) -> counts.forEach(count -> {
            SearchRequest chosen = request.with(request.filters().replacing(facet, count.value()));
            assertThat(count.count()).as("%s of %s in %s", count.value(), facet, request)
                    .isEqualTo(index.search(viewer, chosen).total());
        }));
    }
}
