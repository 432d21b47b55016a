package de.erfahrungsschatz.engine.lucene;

import java.io.IOException;
import java.util.Arrays;

import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.util.ArrayUtil;
import org.jspecify.annotations.Nullable;

/// What is known about all documents of one segment, in plain arrays. Removed documents are in it too.
///
/// About 30 bytes a document and 4 for each facet value and passage, beside ids and titles; made once for each segment.
final class SegmentTable {

    private final Blocks blocks;
    private final FacetTable facets;
    private final int[] dates;
    private final String[] ids;
    private final String[] titles;
    private final String[] foldedTitles;
    private final StoredDocuments stored = new StoredDocuments();
    private @Nullable ReportedExperiences reported;

    private SegmentTable(LeafReader reader, int[] firsts, int[] dates) throws IOException {
        this.dates = dates;
        blocks = new Blocks(firsts, reader.maxDoc());
        facets = FacetTable.read(reader, blocks);
        ids = strings(DocValues.getBinary(reader, Schema.KEY));
        titles = strings(DocValues.getBinary(reader, Schema.LABEL));
        foldedTitles = Arrays.stream(titles).map(Folding::fold).toArray(String[]::new);
    }

    /// Reads the table of a segment.
    static SegmentTable read(LeafReader reader) throws IOException {
        NumericDocValues source = DocValues.getNumeric(reader, Schema.DATE);
        int[] firsts = new int[16];
        int[] dates = new int[16];
        int count = 0;
        for (int first = source.nextDoc(); first != NumericDocValues.NO_MORE_DOCS; first = source.nextDoc()) {
            firsts = ArrayUtil.grow(firsts, count + 1);
            dates = ArrayUtil.grow(dates, count + 1);
            firsts[count] = first;
            dates[count++] = Math.toIntExact(source.longValue());
        }
        return new SegmentTable(reader, Arrays.copyOf(firsts, count), Arrays.copyOf(dates, count));
    }

    private String[] strings(BinaryDocValues source) throws IOException {
        String[] strings = new String[documents()];
        for (int document = 0; document < strings.length; document++) {
            strings[document] = source.advanceExact(start(document)) ? source.binaryValue().utf8ToString() : "";
        }
        return strings;
    }

    FacetTable facets() {
        return facets;
    }

    int documents() {
        return blocks.documents();
    }

    /// The document that a passage belongs to.
    int documentOf(int passage) {
        return blocks.documentOf(passage);
    }

    /// The first passage of a document.
    int start(int document) {
        return blocks.start(document);
    }

    /// The passage after the last of a document.
    int end(int document) {
        return blocks.end(document);
    }

    /// The date as a number that sorts; 0 when undated.
    int date(int document) {
        return dates[document];
    }

    /// Reads what is kept of documents.
    StoredDocuments stored() {
        return stored;
    }

    /// What its documents tell of dialogue formats: gathered when first asked for.
    ///
    /// @param segment one of the views of it
    synchronized ReportedExperiences reported(Segment segment) throws IOException {
        if (reported == null) {
            reported = ReportedExperiences.read(segment);
        }
        return reported;
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
}
