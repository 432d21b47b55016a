package de.erfahrungsschatz.engine.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.ArrayUtil;

/// What is known about all documents of one segment, in plain arrays: which passages are whose, and of every document its date, id,
/// title and facet values. Documents are numbered from 0 in the order of their passages. Removed ones are in it too.
///
/// About 24 bytes a document and 4 for each facet value and passage, beside ids and titles; made once for each segment.
final class SegmentTable {

    private final int[] documentOf;
    private final int[] starts;
    private final int[] dates;
    private final String[] ids;
    private final String[] titles;
    private final String[] foldedTitles;
    private final FacetValue[] values;
    private final int[] facetBits;
    private final Map<FacetValue, Integer> ordinals = new HashMap<>();
    private final int[] valueStarts;
    private final int[] valueOrdinals;

    private SegmentTable(LeafReader reader) throws IOException {
        documentOf = new int[reader.maxDoc()];
        NumericDocValues firsts = DocValues.getNumeric(reader, Schema.DATE);
        int[] passages = new int[16];
        int[] days = new int[16];
        int count = 0;
        for (int first = firsts.nextDoc(); first != NumericDocValues.NO_MORE_DOCS; first = firsts.nextDoc()) {
            passages = ArrayUtil.grow(passages, count + 2);
            days = ArrayUtil.grow(days, count + 1);
            passages[count] = first;
            days[count++] = Math.toIntExact(firsts.longValue());
        }
        passages[count] = reader.maxDoc();
        starts = Arrays.copyOf(passages, count + 1);
        dates = Arrays.copyOf(days, count);
        for (int document = 0; document < count; document++) {
            Arrays.fill(documentOf, starts[document], starts[document + 1], document);
        }
        ids = strings(DocValues.getBinary(reader, Schema.KEY));
        titles = strings(DocValues.getBinary(reader, Schema.LABEL));
        foldedTitles = Arrays.stream(titles).map(Folding::fold).toArray(String[]::new);
        SortedSetDocValues facets = DocValues.getSortedSet(reader, Schema.FACETS);
        values = new FacetValue[Math.toIntExact(facets.getValueCount())];
        for (int ordinal = 0; ordinal < values.length; ordinal++) {
            values[ordinal] = FacetValue.decode(facets.lookupOrd(ordinal).utf8ToString());
            ordinals.put(values[ordinal], ordinal);
        }
        facetBits = Arrays.stream(values).mapToInt(value -> FacetFilter.bit(value.facet())).toArray();
        valueStarts = new int[count + 1];
        valueOrdinals = valueOrdinals(facets);
    }

    /// Reads the table of a segment.
    static SegmentTable read(LeafReader reader) throws IOException {
        return new SegmentTable(reader);
    }

    private String[] strings(BinaryDocValues source) throws IOException {
        String[] strings = new String[dates.length];
        for (int document = 0; document < strings.length; document++) {
            strings[document] = source.advanceExact(starts[document]) ? source.binaryValue().utf8ToString() : "";
        }
        return strings;
    }

    private int[] valueOrdinals(SortedSetDocValues facets) throws IOException {
        int[] flat = new int[16];
        int length = 0;
        for (int document = 0; document < dates.length; document++) {
            int count = facets.advanceExact(starts[document]) ? facets.docValueCount() : 0;
            flat = ArrayUtil.grow(flat, length + count);
            for (int i = 0; i < count; i++) {
                flat[length++] = Math.toIntExact(facets.nextOrd());
            }
            valueStarts[document + 1] = length;
        }
        return Arrays.copyOf(flat, length);
    }

    int documents() {
        return dates.length;
    }

    /// The document that a passage belongs to.
    int documentOf(int passage) {
        return documentOf[passage];
    }

    /// The first passage of a document.
    int start(int document) {
        return starts[document];
    }

    /// The passage after the last of a document.
    int end(int document) {
        return starts[document + 1];
    }

    /// The date as a number that sorts; 0 when undated.
    int date(int document) {
        return dates[document];
    }

    String id(int document) {
        return ids[document];
    }

    String title(int document) {
        return titles[document];
    }

    String foldedTitle(int document) {
        return foldedTitles[document];
    }

    /// The facet values that occur in the segment, in order; their places are the ordinals. Not to be changed.
    FacetValue[] values() {
        return values;
    }

    /// The [FacetFilter#bit] of the facet of each ordinal. Not to be changed.
    int[] facetBits() {
        return facetBits;
    }

    /// The ordinal of a value; -1 when it does not occur.
    int ordinal(FacetValue value) {
        return ordinals.getOrDefault(value, -1);
    }

    /// Where in [#valueOrdinals] the values of each document begin; one more at the end. Not to be changed.
    int[] valueStarts() {
        return valueStarts;
    }

    /// The ordinals of the values of all documents, one document after the other. Not to be changed.
    int[] valueOrdinals() {
        return valueOrdinals;
    }
}
