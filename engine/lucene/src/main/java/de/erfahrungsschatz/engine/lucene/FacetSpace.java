package de.erfahrungsschatz.engine.lucene;

import de.erfahrungsschatz.engine.port.Facet;
import de.erfahrungsschatz.engine.port.FacetCount;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// All facet values of a view, and what each segment calls them.
final class FacetSpace {

    private static final Comparator<FacetCount> MOST_FREQUENT_FIRST = Comparator.comparingLong(FacetCount::count)
            .reversed();

    private final List<FacetValue> values;
    private final List<int[]> places = new ArrayList<>();

    FacetSpace(List<Segment> segments) {
        TreeSet<FacetValue> all = new TreeSet<>();
        segments.forEach(segment -> all.addAll(List.of(segment.table().facets().values())));
        values = List.copyOf(all);
        Map<FacetValue, Integer> place = new HashMap<>();
        for (int i = 0; i < values.size(); i++) {
            place.put(values.get(i), i);
        }
        for (Segment segment : segments) {
            FacetValue[] local = segment.table().facets().values();
            int[] map = new int[local.length];
            for (int ordinal = 0; ordinal < local.length; ordinal++) {
                map[ordinal] = place.getOrDefault(local[ordinal], 0);
            }
            places.add(map);
        }
    }

    /// Room to add up the counts of all segments.
    int[] counts() {
        return new int[values.size()];
    }

    /// Adds what was counted in a segment.
    ///
    /// @param segment its place among the segments of the view
    /// @param local the counts by the segment's ordinals
    /// @param sum the counts of the view
    void add(int segment, int[] local, int[] sum) {
        int[] map = places.get(segment);
        for (int ordinal = 0; ordinal < local.length; ordinal++) {
            sum[map[ordinal]] += local[ordinal];
        }
    }

    /// The counts of every facet, most frequent first, equal ones by value; what was not counted is left out.
    Map<Facet, List<FacetCount>> byFacet(int[] counts) {
        Map<Facet, List<FacetCount>> facets = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            facets.put(facet, new ArrayList<>());
        }
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                FacetValue value = values.get(i);
                facets.computeIfAbsent(value.facet(), _ -> new ArrayList<>())
                        .add(new FacetCount(value.value(), counts[i]));
            }
        }
        facets.values().forEach(list -> list.sort(MOST_FREQUENT_FIRST));
        return facets;
    }
}
