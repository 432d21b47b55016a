package de.erfahrungsschatz.benchmarks.relevance;

import java.util.List;

/// What came of putting all queries to the product with certain weights.
sealed interface Trial {

    /// The weights that were tried.
    WeightValues weights();

    /// The product cannot work with these weights.
    ///
    /// @param reason what it said
    record Failed(WeightValues weights, String reason) implements Trial {}

    /// The product answered.
    ///
    /// @param reached set by set
    record Answered(WeightValues weights, List<Reached> reached) implements Trial {

        public Answered {
            reached = List.copyOf(reached);
        }

        /// The same of one set alone.
        Answered on(String set) {
            return new Answered(weights, reached.stream().filter(one -> one.set().equals(set)).toList());
        }

        /// The same of the queries of one half alone.
        Answered in(Half half) {
            return new Answered(weights, reached.stream().map(one -> one.in(half)).toList());
        }

        /// The mean of a measure over the sets, each set counting the same.
        double mean(Measure measure) {
            return values(measure).stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        }

        /// A measure of each query, those of small sets made greater and those of large ones smaller, so that each set counts the
        /// same in their mean.
        List<Double> values(Measure measure) {
            double share = reached.stream().mapToInt(Reached::queries).average().orElseThrow();
            return reached.stream().flatMap(one -> one.scores().values(measure).stream()
                    .map(value -> value * share / one.queries())).toList();
        }
    }

    /// What was reached on a set.
    ///
    /// @param set its name
    record Reached(String set, Scores scores) {

        private Reached in(Half half) {
            return new Reached(set, new Scores(scores.searcher(),
                    scores.each().stream().filter(score -> Half.of(score.query()) == half).toList()));
        }

        private int queries() {
            return scores.each().size();
        }
    }
}
