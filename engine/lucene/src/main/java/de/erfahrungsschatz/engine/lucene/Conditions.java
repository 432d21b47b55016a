package de.erfahrungsschatz.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;

/// What must hold of a whole document, wherever in it: every phrase occurs in one of its passages, and nothing that is excluded.
///
/// @param required each must match a passage of the document
/// @param excluded none may
record Conditions(List<Weight> required, List<Weight> excluded) {

    /// Whether there is anything to check.
    boolean exist() {
        return !required.isEmpty() || !excluded.isEmpty();
    }

    /// The documents of the segment for which all hold; removed documents may be among them.
    FixedBitSet documents(Segment segment) throws IOException {
        SegmentTable table = segment.table();
        FixedBitSet documents = new FixedBitSet(Math.max(1, table.documents()));
        documents.set(0, table.documents());
        for (DocIdSetIterator passages : rarestFirst(segment)) {
            keep(documents, passages, segment);
        }
        for (Weight weight : excluded) {
            ScorerSupplier supplier = weight.scorerSupplier(segment.context());
            if (supplier != null) {
                drop(documents, supplier.get(documents.cardinality()).iterator(), segment);
            }
        }
        return documents;
    }

    private List<DocIdSetIterator> rarestFirst(Segment segment) throws IOException {
        List<DocIdSetIterator> passages = new ArrayList<>();
        for (Weight weight : required) {
            ScorerSupplier supplier = weight.scorerSupplier(segment.context());
            passages.add(supplier == null ? DocIdSetIterator.empty() : supplier.get(Long.MAX_VALUE).iterator());
        }
        passages.sort(Comparator.comparingLong(DocIdSetIterator::cost));
        return passages;
    }

    private static void keep(FixedBitSet documents, DocIdSetIterator passages, Segment segment) throws IOException {
        int document = next(documents, 0);
        while (document < documents.length()) {
            int holder = holder(document, passages, segment);
            documents.clear(document, Math.min(holder, documents.length()));
            document = next(documents, holder + 1);
        }
    }

    private static void drop(FixedBitSet documents, DocIdSetIterator passages, Segment segment) throws IOException {
        int document = next(documents, 0);
        while (document < documents.length()) {
            int holder = holder(document, passages, segment);
            if (holder == document) {
                documents.clear(document);
            }
            document = next(documents, Math.max(holder, document + 1));
        }
    }

    private static int next(FixedBitSet documents, int from) {
        return from >= documents.length() ? documents.length() : documents.nextSetBit(from);
    }

    /// The first document, from that one on, that has a matching passage; a number beyond all documents when there is none. The
    /// iterator never goes back, so documents are asked for in order.
    private static int holder(int document, DocIdSetIterator passages, Segment segment) throws IOException {
        int start = segment.table().start(document);
        int at = passages.docID() < start ? passages.advance(start) : passages.docID();
        while (at != DocIdSetIterator.NO_MORE_DOCS && !segment.isLivePassage(at)) {
            at = passages.nextDoc();
        }
        return at == DocIdSetIterator.NO_MORE_DOCS ? segment.table().documents() : segment.table().documentOf(at);
    }
}
