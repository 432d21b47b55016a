package de.erfahrungsschatz.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;

/// Ways made ready for a view, to tell what each of them adds to the score of a passage.
///
/// @param ways what they were made of
/// @param weights of each way, in order
record ReadyWays(Ways ways, List<Weight> weights) {

    /// What a way adds.
    ///
    /// @param score more than 0
    record Found(Way way, float score) {}

    /// @param boost how strongly the field counts
    static ReadyWays of(Ways ways, View view, float boost) throws IOException {
        List<Weight> weights = new ArrayList<>();
        for (Way way : ways.each()) {
            weights.add(view.weight(way.query(), ScoreMode.COMPLETE, boost));
        }
        return new ReadyWays(ways, weights);
    }

    /// The ways in which the word is found in a passage; their sum is what [Ways#query] scores.
    List<Found> in(Segment segment, int passage) throws IOException {
        List<Found> found = new ArrayList<>();
        int best = -1;
        float highest = 0;
        for (int i = 0; i < weights.size(); i++) {
            float score = score(weights.get(i), segment, passage);
            if (score > 0) {
                best = score > highest ? found.size() : best;
                highest = Math.max(highest, score);
                found.add(new Found(ways.each().get(i), score));
            }
        }
        return counted(found, best);
    }

    private List<Found> counted(List<Found> found, int best) {
        List<Found> counted = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            Found one = found.get(i);
            float score = i == best ? one.score() : ways.tie() * one.score();
            if (score > 0) {
                counted.add(new Found(one.way(), score));
            }
        }
        return counted;
    }

    private static float score(Weight weight, Segment segment, int passage) throws IOException {
        Scorer scorer = weight.scorer(segment.context());
        return scorer != null && scorer.iterator().advance(passage) == passage ? scorer.score() : 0;
    }
}
