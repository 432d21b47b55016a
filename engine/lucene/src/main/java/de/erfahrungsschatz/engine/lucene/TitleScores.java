package de.erfahrungsschatz.engine.lucene;

import java.io.IOException;

import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.ArrayUtil;

/// The documents of one segment whose titles match, in order, each with the score of its title. They are few beside the passages, so
/// they are gathered first and then met one by one.
final class TitleScores {

    private int[] documents = new int[16];
    private float[] scores = new float[16];
    private int size;
    private int at;

    static TitleScores in(Segment segment, Weight title) throws IOException {
        TitleScores titles = new TitleScores();
        Scorer scorer = title.scorer(segment.context());
        if (scorer != null) {
            DocIdSetIterator passages = scorer.iterator();
            for (int passage = passages.nextDoc(); passage != DocIdSetIterator.NO_MORE_DOCS; passage = passages
                    .nextDoc()) {
                if (segment.isLivePassage(passage)) {
                    titles.add(segment.table().documentOf(passage), scorer.score());
                }
            }
        }
        return titles;
    }

    private void add(int document, float score) {
        documents = ArrayUtil.grow(documents, size + 1);
        scores = ArrayUtil.growExact(scores, documents.length);
        documents[size] = document;
        scores[size++] = score;
    }

    /// The next document whose title matches; a very high number when there is none.
    int next() {
        return at < size ? documents[at] : Integer.MAX_VALUE;
    }

    /// The score of the next document's title; goes on to the one after it.
    float take() {
        return scores[at++];
    }
}
