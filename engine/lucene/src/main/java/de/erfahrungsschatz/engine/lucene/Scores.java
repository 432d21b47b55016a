package de.erfahrungsschatz.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.apache.lucene.search.Scorer;

/// A [Formula] for the passages of a segment.
sealed interface Scores {

    /// Adds the scores of the passages of a stretch. Stretches come in order.
    void addTo(float[] sum, Stretch stretch) throws IOException;

    /// That of a formula; empty when no passage of the segment has any part of it.
    static Optional<Scores> in(Segment segment, Formula formula) throws IOException {
        return switch (formula) {
            case Formula.Part(var weight) -> Optional.ofNullable(weight.scorer(segment.context())).map(OfPart::new);
            case Formula.Sum(var formulas) -> some(all(segment, formulas)).map(OfSum::new);
            case Formula.Best(var formulas, float tie) -> some(all(segment, formulas)).map(scores -> best(scores, tie));
        };
    }

    private static Scores best(List<Scores> scores, float tie) {
        return scores.size() == 1 ? scores.getFirst() : new OfBest(scores, tie);
    }

    private static List<Scores> all(Segment segment, List<Formula> formulas) throws IOException {
        List<Scores> all = new ArrayList<>(formulas.size());
        for (Formula formula : formulas) {
            in(segment, formula).ifPresent(all::add);
        }
        return all;
    }

    private static Optional<List<Scores>> some(List<Scores> scores) {
        return scores.isEmpty() ? Optional.empty() : Optional.of(scores);
    }

    /// Those of a term or phrase.
    record OfPart(Scorer scorer) implements Scores {

        @Override
        public void addTo(float[] sum, Stretch stretch) throws IOException {
            stretch.add(scorer, sum);
        }
    }

    /// All of them together.
    record OfSum(List<Scores> parts) implements Scores {

        @Override
        public void addTo(float[] sum, Stretch stretch) throws IOException {
            for (Scores part : parts) {
                part.addTo(sum, stretch);
            }
        }
    }

    /// The best of them, and a little of the others.
    record OfBest(List<Scores> parts, float tie) implements Scores {

        @Override
        public void addTo(float[] sum, Stretch stretch) throws IOException {
            float[] best = stretch.zeros();
            for (Scores part : parts) {
                if (part instanceof OfPart(Scorer scorer)) {
                    stretch.addBest(scorer, tie, best, sum);
                } else {
                    float[] scores = stretch.zeros();
                    part.addTo(scores, stretch);
                    stretch.addBest(scores, tie, best, sum);
                    stretch.give(scores);
                }
            }
            stretch.give(best);
        }
    }
}
