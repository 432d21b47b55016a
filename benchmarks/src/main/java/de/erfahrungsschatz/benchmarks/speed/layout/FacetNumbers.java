package de.erfahrungsschatz.benchmarks.speed.layout;

import de.erfahrungsschatz.benchmarks.Facets;
import de.erfahrungsschatz.engine.port.Facet;
import de.erfahrungsschatz.engine.port.FacetCount;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;

/// The values of all facets in the whole index, numbered from 0. The values of a facet follow each other; before them stands one number
/// that means "no value".
final class FacetNumbers {

    private static final Comparator<FacetCount> MOST_FREQUENT_FIRST = Comparator.comparingLong(FacetCount::count)
            .reversed().thenComparing(FacetCount::value);

    private final List<String> values = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final int[] starts = new int[Facets.ALL.size() + 1];

    private FacetNumbers(SortedSet<String> encoded) {
        for (int facet = 0; facet < Facets.ALL.size(); facet++) {
            starts[facet] = values.size();
            String beginning = encoded(Facets.ALL.get(facet), "");
            values.add("");
            for (String one : encoded) {
                if (one.startsWith(beginning)) {
                    numbers.put(one, values.size());
                    values.add(one.substring(beginning.length()));
                }
            }
        }
        starts[Facets.ALL.size()] = values.size();
    }

    /// Numbers the values that occur in these segments.
    static FacetNumbers of(List<LeafReader> segments) throws IOException {
        SortedSet<String> encoded = new TreeSet<>();
        for (LeafReader segment : segments) {
            SortedSetDocValues source = DocValues.getSortedSet(segment, BestLayoutIndex.FACETS);
            for (long ordinal = 0; ordinal < source.getValueCount(); ordinal++) {
                encoded.add(source.lookupOrd(ordinal).utf8ToString());
            }
        }
        return new FacetNumbers(encoded);
    }

    /// How a value stands in the index.
    static String encoded(Facet facet, String value) {
        return facet.label() + "/" + value;
    }

    /// How many numbers there are.
    int size() {
        return values.size();
    }

    /// The number of a value as it stands in the index; -1 when it does not occur.
    int number(String encoded) {
        return numbers.getOrDefault(encoded, -1);
    }

    /// The number that means "no value" in a facet; its values follow.
    ///
    /// @param facet its place in [Facets#ALL]
    int none(int facet) {
        return starts[facet];
    }

    /// How many values a facet has.
    ///
    /// @param facet its place in [Facets#ALL]
    int valuesOf(int facet) {
        return starts[facet + 1] - starts[facet] - 1;
    }

    /// The facet that a number belongs to, as its place in [Facets#ALL].
    int facetOf(int number) {
        int facet = 0;
        while (starts[facet + 1] <= number) {
            facet++;
        }
        return facet;
    }

    /// The values that were counted, those of most documents first.
    ///
    /// @param counts by number
    Map<Facet, List<FacetCount>> byFacet(int[] counts) {
        Map<Facet, List<FacetCount>> byFacet = new EnumMap<>(Facet.class);
        for (int facet = 0; facet < Facets.ALL.size(); facet++) {
            List<FacetCount> counted = new ArrayList<>();
            for (int number = starts[facet] + 1; number < starts[facet + 1]; number++) {
                if (counts[number] > 0) {
                    counted.add(new FacetCount(values.get(number), counts[number]));
                }
            }
            counted.sort(MOST_FREQUENT_FIRST);
            byFacet.put(Facets.ALL.get(facet), counted);
        }
        return byFacet;
    }
}
