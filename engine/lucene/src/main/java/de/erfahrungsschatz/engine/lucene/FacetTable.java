package de.erfahrungsschatz.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;

/// The facet values of all documents of a segment, each value as its ordinal: first the values of whole documents, over all facets, in
/// order, then those that occur in experiences alone.
final class FacetTable {

    private final FacetValue[] values;
    private final Map<FacetValue, Integer> ordinals = new HashMap<>();
    private final int[] bits;
    private final OrdinalLists ofDocuments;
    private final OrdinalLists experiences;
    private final OrdinalLists ofExperiences;

    private FacetTable(List<FacetValue> ofWholes, OrdinalLists ofDocuments, JointTable joint) {
        this.ofDocuments = ofDocuments;
        experiences = joint.ofDocuments();
        List<FacetValue> all = new ArrayList<>();
        ofWholes.forEach(value -> number(value, all));
        ofExperiences = OrdinalLists.of(joint.combinations().stream()
                .map(one -> one.values().stream().mapToInt(value -> number(value, all)).toArray()).toList());
        values = all.toArray(FacetValue[]::new);
        bits = all.stream().mapToInt(value -> FacetFilter.bit(value.facet())).toArray();
    }

    private int number(FacetValue value, List<FacetValue> all) {
        return ordinals.computeIfAbsent(value, added -> {
            all.add(added);
            return all.size() - 1;
        });
    }

    static FacetTable read(LeafReader reader, Blocks blocks) throws IOException {
        SortedSetDocValues source = DocValues.getSortedSet(reader, Schema.FACETS);
        List<FacetValue> values = new ArrayList<>();
        for (long ordinal = 0; ordinal < source.getValueCount(); ordinal++) {
            values.add(FacetValue.decode(source.lookupOrd(ordinal).utf8ToString()));
        }
        return new FacetTable(values, OrdinalLists.read(source, blocks), JointTable.read(reader, blocks));
    }

    /// The facet values that occur; their places are the ordinals. Not to be changed.
    FacetValue[] values() {
        return values;
    }

    /// The ordinal of a value; -1 when it does not occur.
    int ordinal(FacetValue value) {
        return ordinals.getOrDefault(value, -1);
    }

    /// The [FacetFilter#bit] of the facet of each ordinal. Not to be changed.
    int[] bits() {
        return bits;
    }

    /// The ordinals of each document.
    OrdinalLists ofDocuments() {
        return ofDocuments;
    }

    /// The numbers of the experiences of each document.
    OrdinalLists experiences() {
        return experiences;
    }

    /// The ordinals of each experience, by its number.
    OrdinalLists ofExperiences() {
        return ofExperiences;
    }
}
