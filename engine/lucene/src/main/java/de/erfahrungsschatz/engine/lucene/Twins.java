package de.erfahrungsschatz.engine.lucene;

import de.erfahrungsschatz.corpus.document.DocumentId;
import de.erfahrungsschatz.corpus.text.Sketch;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.util.BytesRef;

/// Tells which of the documents that are shown together say nearly the same as one shown before, such as the PDF below its Word file.
final class Twins {

    private final Map<DocumentId, Sketch> shown = new LinkedHashMap<>();

    /// The document before that says nearly the same as the next; empty when none does.
    Optional<DocumentId> before(Candidate next) throws IOException {
        Optional<Sketch> sketch = sketch(next);
        if (sketch.isEmpty()) {
            return Optional.empty();
        }
        for (Map.Entry<DocumentId, Sketch> other : shown.entrySet()) {
            if (other.getValue().isAlike(sketch.get())) {
                return Optional.of(other.getKey());
            }
        }
        shown.put(new DocumentId(next.segment().table().id(next.document())), sketch.get());
        return Optional.empty();
    }

    private static Optional<Sketch> sketch(Candidate candidate) throws IOException {
        Segment segment = candidate.segment();
        BinaryDocValues sketches = DocValues.getBinary(segment.reader(), Schema.SKETCH);
        if (!sketches.advanceExact(segment.table().start(candidate.document()))) {
            return Optional.empty();
        }
        BytesRef bytes = sketches.binaryValue();
        return Optional.of(Sketch.of(ByteBuffer.wrap(bytes.bytes, bytes.offset, bytes.length)));
    }
}
