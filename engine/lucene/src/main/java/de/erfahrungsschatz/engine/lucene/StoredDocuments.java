package de.erfahrungsschatz.engine.lucene;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;

import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// Reads what a segment keeps of documents, and remembers the last ones read, some megabytes at most: the same few are found again and again.
/// Safe for many threads.
final class StoredDocuments {

    private static final int PLACES = 1 << 12;
    private static final BytesRef NO_COPIES = Json.write(List.<String>of());

    private final AtomicReferenceArray<@Nullable Read> read = new AtomicReferenceArray<>(PLACES);

    /// @param number of the document in the segment
    private record Read(int number, StoredDocument document) {}

    /// A document, with its copies, which may be noted without changing the segment.
    ///
    /// @throws CorruptIndexException when there is none
    StoredDocument of(Segment segment, int number) throws IOException {
        int first = segment.table().start(number);
        StoredDocument document = document(segment, number, first);
        BytesRef copies = field(segment, first, Schema.COPIES);
        return copies.equals(NO_COPIES) ? document : document.copiedAt(Json.paths(copies));
    }

    private StoredDocument document(Segment segment, int number, int first) throws IOException {
        Read known = read.get(number % PLACES);
        if (known != null && known.number() == number) {
            return known.document();
        }
        StoredDocument document = Json.document(field(segment, first, Schema.DOCUMENT));
        read.set(number % PLACES, new Read(number, document));
        return document;
    }

    private static BytesRef field(Segment segment, int passage, String field) throws IOException {
        BinaryDocValues values = DocValues.getBinary(segment.reader(), field);
        if (!values.advanceExact(passage)) {
            throw new CorruptIndexException("No " + field + " at " + passage, segment.reader().toString());
        }
        return values.binaryValue();
    }
}
