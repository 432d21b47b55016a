package de.erfahrungsschatz.engine.port;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/// What a search is narrowed down to: one of the values in each facet that has any (OR inside, AND across).
///
/// When [Facet#STATUS] narrows, format, status and city must hold for one and the same experience that the document tells: a city
/// that planned a citizens' council and carried out a survey is not found as one that carried out a council. So the formats and
/// cities asked for are then those of experiences, not those that the whole document deals with; an experience without a city of
/// its own is one of the document's cities. A document that tells of no experience has the status `none` together with its own
/// formats and cities.
///
/// @param values the chosen values by facet; [de.erfahrungsschatz.corpus.vocabulary.Concept#NONE] asks for documents without a
///        value. No key, or no value, means the facet narrows nothing
/// @param fromYear the first year wanted; null for no limit. It narrows the facet [Facet#YEAR] and excludes undated documents
/// @param toYear the last year wanted; null for no limit
public record Filters(Map<Facet, Set<String>> values, @Nullable Integer fromYear, @Nullable Integer toYear) {

    /// Narrows nothing.
    public static final Filters NONE = new Filters(Map.of(), null, null);

    public Filters {
        Map<Facet, Set<String>> copy = new EnumMap<>(Facet.class);
        values.forEach((facet, chosen) -> {
            if (!chosen.isEmpty()) {
                copy.put(facet, Collections.unmodifiableSet(new LinkedHashSet<>(chosen)));
            }
        });
        values = Collections.unmodifiableMap(copy);
    }

    /// The chosen values of a facet; empty when it narrows nothing by value.
    public Set<String> of(Facet facet) {
        return values.getOrDefault(facet, Set.of());
    }

    /// Whether they narrow a facet.
    public boolean narrow(Facet facet) {
        return !of(facet).isEmpty() || (facet == Facet.YEAR && (fromYear != null || toYear != null));
    }

    /// These filters without what narrows one facet (for the year: the range too).
    public Filters without(Facet facet) {
        boolean year = facet == Facet.YEAR;
        return new Filters(with(facet, Set.of()), year ? null : fromYear, year ? null : toYear);
    }

    /// These filters with one value of a facet, which must be chosen, replaced by another.
    public Filters exchanging(Facet facet, String value, String other) {
        Set<String> chosen = new LinkedHashSet<>(of(facet));
        chosen.remove(value);
        chosen.add(other);
        return new Filters(with(facet, chosen), fromYear, toYear);
    }

    /// These filters with other values of a facet; none narrows nothing.
    public Filters choosing(Facet facet, Set<String> chosen) {
        return new Filters(with(facet, chosen), fromYear, toYear);
    }

    private Map<Facet, Set<String>> with(Facet facet, Set<String> chosen) {
        Map<Facet, Set<String>> changed = new EnumMap<>(Facet.class);
        changed.putAll(values);
        changed.put(facet, chosen);
        return changed;
    }

    /// These filters with what narrows one facet replaced by that one value (for the year: the range is dropped too).
    public Filters replacing(Facet facet, String value) {
        boolean year = facet == Facet.YEAR;
        return new Filters(with(facet, Set.of(value)), year ? null : fromYear, year ? null : toYear);
    }
}
