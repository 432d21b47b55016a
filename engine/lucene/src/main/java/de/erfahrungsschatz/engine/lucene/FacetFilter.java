package de.erfahrungsschatz.engine.lucene;

import de.erfahrungsschatz.corpus.vocabulary.Concept;
import de.erfahrungsschatz.engine.port.Facet;
import de.erfahrungsschatz.engine.port.Filters;
import java.util.EnumMap;
import java.util.Map;

/// What a search is narrowed down to, as bits: each facet that narrows anything has one.
final class FacetFilter {

    private static final Map<Facet, Integer> BITS = bits();

    private final Filters filters;
    private final int required;

    FacetFilter(Filters filters) {
        this.filters = filters;
        int bits = 0;
        for (Facet facet : Facet.values()) {
            bits |= filters.narrow(facet) ? bit(facet) : 0;
        }
        required = bits;
    }

    /// The bit of a facet.
    static int bit(Facet facet) {
        return BITS.getOrDefault(facet, 0);
    }

    private static Map<Facet, Integer> bits() {
        Map<Facet, Integer> bits = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            bits.put(facet, 1 << bits.size());
        }
        return bits;
    }

    /// The bits of all facets that narrow anything.
    int required() {
        return required;
    }

    /// Whether format, status and city have to be looked at together: the status narrows, or is to be counted under formats or
    /// cities that do.
    boolean asksExperiences() {
        return (required & ExperienceCounter.JOINT) != 0;
    }

    /// For each ordinal of the segment the bit of its facet when a document with that value satisfies the facet, else 0.
    int[] satisfied(FacetTable table) {
        FacetValue[] values = table.values();
        int[] satisfied = new int[values.length];
        for (Facet facet : Facet.values()) {
            for (String value : filters.of(facet)) {
                int ordinal = table.ordinal(new FacetValue(facet, value));
                if (ordinal >= 0 && (facet != Facet.YEAR || isInRange(value))) {
                    satisfied[ordinal] = bit(facet);
                }
            }
        }
        if (hasRange() && filters.of(Facet.YEAR).isEmpty()) {
            for (int ordinal = 0; ordinal < values.length; ordinal++) {
                if (values[ordinal].facet() == Facet.YEAR && isInRange(values[ordinal].value())) {
                    satisfied[ordinal] = bit(Facet.YEAR);
                }
            }
        }
        return satisfied;
    }

    private boolean hasRange() {
        return filters.fromYear() != null || filters.toYear() != null;
    }

    /// Whether the year of a document lies in the range wanted; an undated document lies in none.
    private boolean isInRange(String year) {
        if (!hasRange()) {
            return true;
        }
        if (year.equals(Concept.NONE)) {
            return false;
        }
        int number = Integer.parseInt(year);
        return (filters.fromYear() == null || number >= filters.fromYear())
                && (filters.toYear() == null || number <= filters.toYear());
    }
}
