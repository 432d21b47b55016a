package de.erfahrungsschatz.engine.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.ArrayUtil;

/// The facet values of all documents of a segment, each value as its ordinal: the values that occur, over all facets, in order.
final class FacetTable {

    private final FacetValue[] values;
    private final Map<FacetValue, Integer> ordinals = new HashMap<>();
    private final int[] bits;
    private final int[] starts;
    private final int[] flat;

    private FacetTable(FacetValue[] values, int[] starts, int[] flat) {
        this.values = values;
        this.starts = starts;
        this.flat = flat;
        this.bits = Arrays.stream(values).mapToInt(value -> FacetFilter.bit(value.facet())).toArray();
        for (int ordinal = 0; ordinal < values.length; ordinal++) {
            ordinals.put(values[ordinal], ordinal);
        }
    }

    static FacetTable read(LeafReader reader, Blocks blocks) throws IOException {
        SortedSetDocValues source = DocValues.getSortedSet(reader, Schema.FACETS);
        FacetValue[] values = new FacetValue[Math.toIntExact(source.getValueCount())];
        for (int ordinal = 0; ordinal < values.length; ordinal++) {
            values[ordinal] = FacetValue.decode(source.lookupOrd(ordinal).utf8ToString());
        }
        int[] starts = new int[blocks.documents() + 1];
        int[] flat = new int[16];
        int length = 0;
        for (int document = 0; document < blocks.documents(); document++) {
            int count = source.advanceExact(blocks.start(document)) ? source.docValueCount() : 0;
            flat = ArrayUtil.grow(flat, length + count);
            for (int i = 0; i < count; i++) {
                flat[length++] = Math.toIntExact(source.nextOrd());
            }
            starts[document + 1] = length;
        }
        return new FacetTable(values, starts, Arrays.copyOf(flat, length));
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

    /// Where in [#flat] the ordinals of each document begin; one more at the end. Not to be changed.
    int[] starts() {
        return starts;
    }

    /// The ordinals of all documents, one document after the other. Not to be changed.
    int[] flat() {
        return flat;
    }
}
