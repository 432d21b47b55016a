package de.erfahrungsschatz.engine.lucene;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

import org.apache.lucene.search.DocAndFloatFeatureBuffer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/// Some passages of a segment that follow each other, whose scores are being computed: at each place of an array the score of the passage
/// so many places after the first.
///
/// For one thread, which uses it for one segment after the other.
final class Stretch {

    /// How many passages at most: their scores fit into the nearest cache.
    static final int MOST = 4_096;

    private final FixedBitSet found = new FixedBitSet(MOST);
    private final DocAndFloatFeatureBuffer postings = new DocAndFloatFeatureBuffer();
    private final Deque<float[]> unused = new ArrayDeque<>();
    private @Nullable Bits live;
    private int start;
    private int end;
    private boolean finds;

    /// Goes on to other passages, of which none is found yet.
    ///
    /// @param notRemoved which passages of the segment are not removed; null when none is
    /// @param to the passage after the last
    void move(@Nullable Bits notRemoved, int from, int to) {
        live = notRemoved;
        start = from;
        end = to;
        found.clear(0, MOST);
    }

    /// Says whether the passages that are scored from now on are found by that.
    void finds(boolean does) {
        finds = does;
    }

    /// The places of the passages found.
    FixedBitSet found() {
        return found;
    }

    /// An array of zeros.
    float[] zeros() {
        float[] zeros = unused.isEmpty() ? new float[MOST] : unused.pop();
        Arrays.fill(zeros, 0, end - start, 0);
        return zeros;
    }

    /// Takes an array back.
    void give(float[] array) {
        unused.push(array);
    }

    /// Adds the scores of a term.
    void add(Scorer term, float[] sum) throws IOException {
        for (boolean more = first(term); more; more = next(term)) {
            for (int i = 0; i < postings.size; i++) {
                int place = postings.docs[i] - start;
                sum[place] += postings.features[i];
                find(place);
            }
        }
    }

    /// Adds of the scores of a term a little, and all by which they are better than the best so far.
    ///
    /// @param tie how much is added of those that are not better, from 0 to 1
    void addBest(Scorer term, float tie, float[] best, float[] sum) throws IOException {
        for (boolean more = first(term); more; more = next(term)) {
            for (int i = 0; i < postings.size; i++) {
                int place = postings.docs[i] - start;
                addBest(place, postings.features[i], tie, best, sum);
                find(place);
            }
        }
    }

    /// The same for scores that were computed.
    void addBest(float[] scores, float tie, float[] best, float[] sum) {
        for (int place = 0; place < end - start; place++) {
            if (scores[place] > 0) {
                addBest(place, scores[place], tie, best, sum);
            }
        }
    }

    private static void addBest(int place, float score, float tie, float[] best, float[] sum) {
        float better = Math.max(0, score - best[place]);
        sum[place] += tie * score + (1 - tie) * better;
        best[place] += better;
    }

    private void find(int place) {
        if (finds) {
            found.set(place);
        }
    }

    private boolean first(Scorer term) throws IOException {
        DocIdSetIterator iterator = term.iterator();
        if (iterator.docID() < start) {
            iterator.advance(start);
        }
        return next(term);
    }

    private boolean next(Scorer term) throws IOException {
        term.nextDocsAndScores(end, live, postings);
        return postings.size > 0;
    }
}
