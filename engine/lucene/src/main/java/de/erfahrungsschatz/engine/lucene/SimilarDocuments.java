package de.erfahrungsschatz.engine.lucene;

import de.erfahrungsschatz.corpus.document.Document;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

import org.apache.lucene.util.BytesRef;

/// Finds the documents that are most like another one.
///
/// @param segments those of the view
record SimilarDocuments(List<Segment> segments, DocumentVectors vectors) {

    /// The most alike documents, best first; those that have nothing in common are none of them.
    ///
    /// @param asking where the document is
    /// @param document the same with its words
    List<Candidate> of(Candidate asking, Document document, int limit) throws IOException {
        double[] likeness = vectors.likeness(vectors.number(asking.segment(), asking.document()), terms(document));
        List<Candidate> found = new ArrayList<>();
        for (Segment segment : segments) {
            for (int other = 0; other < segment.table().documents(); other++) {
                float alike = (float) likeness[vectors.number(segment, other)];
                if (segment.isLive(other) && alike > 0) {
                    found.add(new Candidate(segment, other, alike, segment.table().date(other), List.of()));
                }
            }
        }
        found.removeIf(candidate -> candidate.isSameDocument(asking));
        return found.stream().sorted(Candidate.ORDER).limit(limit).toList();
    }

    private static SortedSet<BytesRef> terms(Document document) {
        SortedSet<BytesRef> terms = new TreeSet<>();
        document.passages().forEach(passage -> {
            terms.addAll(WordReader.terms(passage.text()));
            passage.headings().forEach(heading -> terms.addAll(WordReader.terms(heading)));
        });
        return terms;
    }
}
