package de.erfahrungsschatz.engine.lucene;

import java.io.IOException;

import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;

/// Finds the documents that hold matching passages.
final class Holders {

    private Holders() {}

    /// Leaves of the documents of a segment those that have one of the passages.
    static void keep(FixedBitSet documents, DocIdSetIterator passages, Segment segment) throws IOException {
        int document = next(documents, 0);
        while (document < documents.length()) {
            int holder = holder(document, passages, segment);
            documents.clear(document, Math.min(holder, documents.length()));
            document = next(documents, holder + 1);
        }
    }

    /// The first of the documents from that one on; a number beyond all when there is none.
    static int next(FixedBitSet documents, int from) {
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
