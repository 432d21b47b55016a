package de.erfahrungsschatz.engine.lucene;

import de.erfahrungsschatz.engine.german.GermanAnalysis;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;

/// How alike documents are: the cosine of the angle between their words, each weighing the more, the oftener it stands in the document
/// and the fewer documents have it. No vector is kept, only the length of each; the words come from the index when they are asked for.
final class DocumentVectors {

    private final IndexReader reader;
    private final List<Segment> segments;
    private final int[] starts;
    private final int[] bases;
    private final int documents;
    private final double[] squares;

    /// Measures all documents of a view: one walk over all words.
    DocumentVectors(IndexReader reader, List<Segment> segments) throws IOException {
        this.reader = reader;
        this.segments = segments;
        starts = segments.stream().mapToInt(segment -> segment.context().docBase).toArray();
        bases = new int[segments.size() + 1];
        for (int i = 0; i < segments.size(); i++) {
            bases[i + 1] = bases[i] + segments.get(i).table().documents();
        }
        documents = segments.stream().mapToInt(Segment::liveDocuments).sum();
        squares = new double[bases[segments.size()]];
        Terms terms = MultiTerms.getTerms(reader, Schema.TEXT);
        TermsEnum each = terms == null ? TermsEnum.EMPTY : terms.iterator();
        for (BytesRef term = each.next(); term != null; term = each.next()) {
            if (!GermanAnalysis.isFunctionWord(term.utf8ToString())) {
                Map<Integer, Double> weights = weights(each.postings(null, PostingsEnum.FREQS));
                weights.forEach((document, weight) -> squares[document] += weight * weight);
            }
        }
    }

    /// How alike each document is to one, from 0 to 1, by the numbers of documents in the view.
    ///
    /// @param terms the terms of that one
    double[] likeness(int document, Iterable<BytesRef> terms) throws IOException {
        double[] likeness = new double[squares.length];
        for (BytesRef term : terms) {
            PostingsEnum postings = GermanAnalysis.isFunctionWord(term.utf8ToString()) ? null
                    : MultiTerms.getTermPostingsEnum(reader, Schema.TEXT, term, PostingsEnum.FREQS);
            Map<Integer, Double> weights = postings == null ? Map.of() : weights(postings);
            double own = weights.getOrDefault(document, 0d);
            weights.forEach((other, weight) -> likeness[other] += own * weight);
        }
        for (int other = 0; other < likeness.length; other++) {
            double lengths = Math.sqrt(squares[document]) * Math.sqrt(squares[other]);
            likeness[other] = lengths == 0 ? 0 : likeness[other] / lengths;
        }
        return likeness;
    }

    /// The number in the view of a document of a segment.
    int number(Segment segment, int document) {
        return bases[segments.indexOf(segment)] + document;
    }

    /// The weights of one word in the documents that have it.
    private Map<Integer, Double> weights(PostingsEnum postings) throws IOException {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int passage = postings.nextDoc(); passage != DocIdSetIterator.NO_MORE_DOCS; passage = postings.nextDoc()) {
            int at = segmentOf(passage);
            Segment segment = segments.get(at);
            int number = passage - segment.context().docBase;
            if (segment.isLivePassage(number)) {
                counts.merge(bases[at] + segment.table().documentOf(number), postings.freq(), Integer::sum);
            }
        }
        double rarity = Math.log((documents + 1.0) / (counts.size() + 0.5));
        Map<Integer, Double> weights = new HashMap<>();
        counts.forEach((document, count) -> weights.put(document, (1 + Math.log(count)) * Math.max(0, rarity)));
        return weights;
    }

    private int segmentOf(int passage) {
        int found = Arrays.binarySearch(starts, passage);
        return found >= 0 ? found : -found - 2;
    }
}
