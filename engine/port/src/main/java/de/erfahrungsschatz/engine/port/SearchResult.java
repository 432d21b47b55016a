package de.erfahrungsschatz.engine.port;

import java.util.List;
import java.util.Map;

/// The answer to a [SearchRequest].
///
/// @param total how many documents were found, exactly
/// @param hits the page of documents asked for
/// @param facets for every facet the values that occur among the documents found when that facet narrows nothing, most frequent
///        first, equal ones by value; `none` counts the documents without a value
/// @param understood how the query was read
public record SearchResult(long total, List<Hit> hits, Map<Facet, List<FacetCount>> facets, Understood understood) {

    public SearchResult {
        hits = List.copyOf(hits);
        facets = Map.copyOf(facets);
    }

    /// How the hits were found, and all that is counted with them.
    public Match match() {
        return understood.approximated().isEmpty() ? Match.EXACT : Match.APPROXIMATE;
    }

    /// The same answer with other counts.
    public SearchResult with(Map<Facet, List<FacetCount>> other) {
        return new SearchResult(total, hits, other, understood);
    }

    /// The count of one facet value; 0 when it does not occur.
    public long count(Facet facet, String value) {
        return facets.getOrDefault(facet, List.of()).stream().filter(count -> count.value().equals(value))
                .mapToLong(FacetCount::count).sum();
    }
}
