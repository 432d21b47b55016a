package de.erfahrungsschatz.engine.lucene;

import de.erfahrungsschatz.engine.german.GermanAnalysis;
import java.io.IOException;
import java.util.List;
import java.util.SortedSet;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/// How alike documents are: the cosine of the angle between their words, each weighing the more, the oftener it stands in the document
/// and the fewer documents have it. No vector is kept, only the length of each; the words come from the index when they are asked for.
final class DocumentVectors {

    private final IndexReader reader;
    private final List<Segment> segments;
    private final int[] bases;
    private final int documents;
    private final double[] squares;

    /// Measures all documents of a view: one walk over all words.
    DocumentVectors(IndexReader reader, List<Segment> segments) throws IOException {
        this.reader = reader;
        this.segments = segments;
        bases = new int[segments.size() + 1];
        for (int i = 0; i < segments.size(); i++) {
            bases[i + 1] = bases[i] + segments.get(i).table().documents();
        }
        documents = segments.stream().mapToInt(Segment::liveDocuments).sum();
        squares = new double[bases[segments.size()]];
        WordWeights weights = new WordWeights(segments, bases);
        TermsEnum each = words();
        for (BytesRef term = each.next(); term != null; term = each.next()) {
            if (!GermanAnalysis.isFunctionWord(term.utf8ToString())) {
                weights.read(each.postings(null, PostingsEnum.FREQS), documents);
                for (int i = 0; i < weights.size(); i++) {
                    double weight = weights.in(weights.document(i));
                    squares[weights.document(i)] += weight * weight;
                }
            }
        }
    }

    /// How alike each document is to one, from 0 to 1, by the numbers of documents in the view.
    ///
    /// @param terms the terms of that one, in alphabetical order, in which they are found fastest
    double[] likeness(int document, SortedSet<BytesRef> terms) throws IOException {
        double[] likeness = new double[squares.length];
        WordWeights weights = new WordWeights(segments, bases);
        TermsEnum words = words();
        PostingsEnum postings = null;
        for (BytesRef term : terms) {
            if (!GermanAnalysis.isFunctionWord(term.utf8ToString()) && words.seekExact(term)) {
                postings = words.postings(postings, PostingsEnum.FREQS);
                weights.read(postings, documents);
                double own = weights.in(document);
                for (int i = 0; i < weights.size(); i++) {
                    likeness[weights.document(i)] += own * weights.in(weights.document(i));
                }
            }
        }
        for (int other = 0; other < likeness.length; other++) {
            double lengths = Math.sqrt(squares[document]) * Math.sqrt(squares[other]);
            likeness[other] = lengths == 0 ? 0 : likeness[other] / lengths;
        }
        return likeness;
    }

    private TermsEnum words() throws IOException {
        Terms terms = MultiTerms.getTerms(reader, Schema.TEXT);
        return terms == null ? TermsEnum.EMPTY : terms.iterator();
    }

    /// The number in the view of a document of a segment.
    int number(Segment segment, int document) {
        return bases[segments.indexOf(segment)] + document;
    }
}
