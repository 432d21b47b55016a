package de.erfahrungsschatz.benchmarks.speed.layout;

import de.erfahrungsschatz.benchmarks.Facets;
import de.erfahrungsschatz.engine.port.Facet;
import de.erfahrungsschatz.engine.port.FacetCount;
import de.erfahrungsschatz.engine.port.Filters;
import java.util.List;
import java.util.Map;

/// Decides and counts documents. One that has a chosen value in every facet that is narrowed counts for all its values; one that misses
/// exactly one of these facets counts for its values there.
final class FacetCounter {

    private static final int EVERY_FACET = -1;

    private final FacetNumbers numbers;
    private final Packing.Slot[] slots;
    private final int words;
    private final int[] bits;
    private final int[] chosen;
    private final int[] counts;
    private int required;

    FacetCounter(FacetNumbers numbers, Packing packing, Filters filters) {
        this.numbers = numbers;
        slots = packing.slots();
        words = packing.words();
        bits = new int[slots.length];
        for (int slot = 0; slot < slots.length; slot++) {
            bits[slot] = 1 << slots[slot].facet();
        }
        chosen = new int[numbers.size()];
        counts = new int[numbers.size()];
        for (int facet = 0; facet < Facets.ALL.size(); facet++) {
            choose(filters, Facets.ALL.get(facet), 1 << facet);
        }
    }

    private void choose(Filters filters, Facet facet, int bit) {
        for (String value : filters.of(facet)) {
            required |= bit;
            int number = numbers.number(FacetNumbers.encoded(facet, value));
            if (number >= 0) {
                chosen[number] = bit;
            }
        }
    }

    /// Counts a document.
    ///
    /// @return whether it has all that is chosen
    boolean count(Columns columns, int document) {
        long[] packed = columns.packed();
        int at = document * words;
        int missing = required == 0 ? 0 : required & ~satisfied(packed, at);
        if (missing == 0) {
            add(packed, at, EVERY_FACET);
        } else if (Integer.bitCount(missing) == 1) {
            add(packed, at, missing);
        }
        return missing == 0;
    }

    private int satisfied(long[] packed, int at) {
        int satisfied = 0;
        for (int slot = 0; slot < slots.length; slot++) {
            if ((bits[slot] & required) != 0) {
                satisfied |= chosen[slots[slot].number(packed, at)];
            }
        }
        return satisfied;
    }

    private void add(long[] packed, int at, int facets) {
        for (int slot = 0; slot < slots.length; slot++) {
            if ((bits[slot] & facets) != 0) {
                counts[slots[slot].number(packed, at)]++;
            }
        }
    }

    /// What was counted.
    Map<Facet, List<FacetCount>> byFacet() {
        return numbers.byFacet(counts);
    }
}
