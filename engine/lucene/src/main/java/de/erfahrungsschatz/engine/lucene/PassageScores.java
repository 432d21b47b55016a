package de.erfahrungsschatz.engine.lucene;

import java.io.IOException;
import java.util.Optional;

import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/// Scores the passages of a segment, stretch by stretch and within a stretch term by term: so the postings of a term are read in large
/// pieces, which is faster than to go with all terms from passage to passage. Lucene scores disjunctions of terms alike (`BooleanScorer`),
/// but not those in which the best term counts.
///
/// For one thread.
final class PassageScores {

    private final @Nullable Bits live;
    private final Optional<Scores> finding;
    private final Optional<Scores> ranking;
    private final Stretch stretch;

    /// @param finding a passage is found that has any part of it
    /// @param ranking adds to the scores of what is found, and finds nothing
    /// @param stretch to be used
    PassageScores(Segment segment, Formula finding, Formula ranking, Stretch stretch) throws IOException {
        live = segment.live();
        this.finding = Scores.in(segment, finding);
        this.ranking = this.finding.isEmpty() ? Optional.empty() : Scores.in(segment, ranking);
        this.stretch = stretch;
    }

    /// Gives the passages found that are not removed, in order. Passages are asked for in order.
    ///
    /// @param to the passage after the last
    void each(int from, int to, Taker taker) throws IOException {
        if (finding.isPresent()) {
            for (int start = from; start < to; start += Stretch.MOST) {
                score(finding.get(), start, Math.min(to, start + Stretch.MOST), taker);
            }
        }
    }

    private void score(Scores parts, int start, int end, Taker taker) throws IOException {
        stretch.move(live, start, end);
        float[] sum = stretch.zeros();
        stretch.finds(true);
        parts.addTo(sum, stretch);
        stretch.finds(false);
        if (ranking.isPresent()) {
            ranking.get().addTo(sum, stretch);
        }
        int place = stretch.found().nextSetBit(0);
        while (place != DocIdSetIterator.NO_MORE_DOCS) {
            taker.take(start + place, sum[place]);
            place = place + 1 < Stretch.MOST ? stretch.found().nextSetBit(place + 1) : DocIdSetIterator.NO_MORE_DOCS;
        }
        stretch.give(sum);
    }

    /// Takes what was found.
    interface Taker {

        /// Takes a passage and its score.
        void take(int passage, float score) throws IOException;
    }
}
