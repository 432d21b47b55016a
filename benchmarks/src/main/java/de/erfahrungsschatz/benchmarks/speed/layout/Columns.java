package de.erfahrungsschatz.benchmarks.speed.layout;

import de.erfahrungsschatz.benchmarks.Facets;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;

/// One segment in plain arrays.
final class Columns {

    private final int[] documentOf;
    private final int[] firsts;
    private final int[] years;
    private final long[] packed;

    private Columns(int[] documentOf, int[] firsts, int[] years, long[] packed) {
        this.documentOf = documentOf;
        this.firsts = firsts;
        this.years = years;
        this.packed = packed;
    }

    /// Reads the columns of all segments.
    static List<Columns> read(List<LeafReader> segments, FacetNumbers numbers, Packing packing) throws IOException {
        List<Columns> all = new ArrayList<>();
        for (LeafReader segment : segments) {
            all.add(read(segment, numbers, packing));
        }
        return all;
    }

    private static Columns read(LeafReader segment, FacetNumbers numbers, Packing packing) throws IOException {
        NumericDocValues source = DocValues.getNumeric(segment, BestLayoutIndex.YEAR);
        int[] documentOf = new int[segment.maxDoc()];
        int[] firsts = new int[segment.maxDoc()];
        int[] years = new int[segment.maxDoc()];
        int documents = 0;
        int next = source.nextDoc();
        while (next != NumericDocValues.NO_MORE_DOCS) {
            firsts[documents] = next;
            years[documents] = Math.toIntExact(source.longValue());
            next = source.nextDoc();
            Arrays.fill(documentOf, firsts[documents], Math.min(next, documentOf.length), documents);
            documents++;
        }
        int[] starts = Arrays.copyOf(firsts, documents);
        return new Columns(documentOf, starts, Arrays.copyOf(years, documents),
                packed(segment, starts, numbers, packing));
    }

    private static long[] packed(LeafReader segment, int[] firsts, FacetNumbers numbers, Packing packing)
            throws IOException {
        long[] packed = new long[firsts.length * packing.words()];
        SortedSetDocValues source = DocValues.getSortedSet(segment, BestLayoutIndex.FACETS);
        int[] numberOf = numbersOf(source, numbers);
        for (int document = 0; document < firsts.length; document++) {
            if (source.advanceExact(firsts[document])) {
                packing.pack(values(source, numberOf), numbers, packed, document * packing.words());
            }
        }
        return packed;
    }

    /// How many values a document of these segments has at most in each facet, in the order of [Facets#ALL].
    static int[] mostValues(List<LeafReader> segments, FacetNumbers numbers) throws IOException {
        int[] most = new int[Facets.ALL.size()];
        for (LeafReader segment : segments) {
            SortedSetDocValues source = DocValues.getSortedSet(segment, BestLayoutIndex.FACETS);
            int[] numberOf = numbersOf(source, numbers);
            while (source.nextDoc() != SortedSetDocValues.NO_MORE_DOCS) {
                int[] count = new int[most.length];
                for (int value : values(source, numberOf)) {
                    int facet = numbers.facetOf(value);
                    count[facet]++;
                    most[facet] = Math.max(most[facet], count[facet]);
                }
            }
        }
        return most;
    }

    private static int[] numbersOf(SortedSetDocValues source, FacetNumbers numbers) throws IOException {
        int[] numberOf = new int[Math.toIntExact(source.getValueCount())];
        for (int ordinal = 0; ordinal < numberOf.length; ordinal++) {
            numberOf[ordinal] = numbers.number(source.lookupOrd(ordinal).utf8ToString());
        }
        return numberOf;
    }

    private static int[] values(SortedSetDocValues source, int[] numberOf) throws IOException {
        int[] values = new int[source.docValueCount()];
        for (int i = 0; i < values.length; i++) {
            values[i] = numberOf[Math.toIntExact(source.nextOrd())];
        }
        return values;
    }

    int documents() {
        return firsts.length;
    }

    /// The document that a passage belongs to, from 0.
    int documentOf(int passage) {
        return documentOf[passage];
    }

    /// The first passage of a document.
    int first(int document) {
        return firsts[document];
    }

    /// The year of a document; 0 when undated.
    int year(int document) {
        return years[document];
    }

    /// The facet values of all documents, as many words for each as the [Packing] says. Not to be changed.
    long[] packed() {
        return packed;
    }
}
