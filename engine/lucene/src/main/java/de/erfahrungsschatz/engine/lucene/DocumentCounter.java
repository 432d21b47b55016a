package de.erfahrungsschatz.engine.lucene;

/// Decides and counts documents by the values of each whole document.
///
/// A document that satisfies every facet is found and counts for all its values. One that misses exactly one facet is not found, but
/// counts for its values in that facet: so the counts of a facet are what one would find by choosing another of its values.
final class DocumentCounter implements FacetCounter {

    private final int[] starts;
    private final int[] ordinals;
    private final int[] facetBits;
    private final int required;
    private final int[] satisfied;
    private final int[] counts;

    DocumentCounter(FacetTable table, FacetFilter filter) {
        starts = table.ofDocuments().starts();
        ordinals = table.ofDocuments().flat();
        facetBits = table.bits();
        required = filter.required();
        satisfied = required == 0 ? new int[0] : filter.satisfied(table);
        counts = new int[facetBits.length];
    }

    @Override
    public boolean count(int document) {
        int from = starts[document];
        int to = starts[document + 1];
        int missing = required == 0 ? 0 : required & ~satisfiedBy(from, to);
        if (missing == 0) {
            for (int i = from; i < to; i++) {
                counts[ordinals[i]]++;
            }
        } else if (Integer.bitCount(missing) == 1) {
            countFacet(missing, from, to);
        }
        return missing == 0;
    }

    private int satisfiedBy(int from, int to) {
        int bits = 0;
        for (int i = from; i < to; i++) {
            bits |= satisfied[ordinals[i]];
        }
        return bits;
    }

    private void countFacet(int facet, int from, int to) {
        for (int i = from; i < to; i++) {
            int ordinal = ordinals[i];
            if (facetBits[ordinal] == facet) {
                counts[ordinal]++;
            }
        }
    }

    @Override
    public int[] counts() {
        return counts;
    }
}
