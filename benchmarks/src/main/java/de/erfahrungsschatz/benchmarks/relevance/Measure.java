package de.erfahrungsschatz.benchmarks.relevance;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// How good an answer is, from 0 to 1. The mean over the queries of a set is how good a searcher is on it.
enum Measure {
    /// How much of what the best possible first ten documents would give is given, the earlier the better; a grade `g` is worth
    /// `2^g - 1`.
    NDCG("nDCG@10") {
        @Override
        double of(JudgedQuery query, List<String> found) {
            double best = gain(query.grades().values().stream().sorted(Comparator.reverseOrder()));
            return gain(found.stream().map(query::grade)) / best;
        }
    },
    /// One divided by the place of the first relevant document among the first ten; 0 when there is none.
    MRR("MRR@10") {
        @Override
        double of(JudgedQuery query, List<String> found) {
            return IntStream.range(0, Math.min(FIRST, found.size())).filter(place -> query.grade(found.get(place)) > 0)
                    .mapToDouble(place -> 1.0 / (place + 1)).findFirst().orElse(0);
        }
    },
    /// Which share of the relevant documents is among the first ten.
    RECALL_10("R@10") {
        @Override
        double of(JudgedQuery query, List<String> found) {
            return recall(query, found, FIRST);
        }
    },
    /// Which share of the relevant documents is among the first hundred.
    RECALL_100("R@100") {
        @Override
        double of(JudgedQuery query, List<String> found) {
            return recall(query, found, Searcher.DEPTH);
        }
    },
    /// Whether the first document is relevant.
    PRECISION_1("P@1") {
        @Override
        double of(JudgedQuery query, List<String> found) {
            return !found.isEmpty() && query.grade(found.getFirst()) > 0 ? 1 : 0;
        }
    },
    /// Whether nothing is found: the mean is the share of queries in vain, and the only one that should be small.
    ZERO_HITS("zero hits") {
        @Override
        double of(JudgedQuery query, List<String> found) {
            return found.isEmpty() ? 1 : 0;
        }
    };

    /// How many hits a reader looks at.
    private static final int FIRST = 10;

    private final String label;

    Measure(String label) {
        this.label = label;
    }

    /// What it is called in tables and files.
    String label() {
        return label;
    }

    /// The measure of that label; empty when there is none.
    static Optional<Measure> of(String label) {
        return Stream.of(values()).filter(measure -> measure.label.equals(label)).findFirst();
    }

    /// How good an answer to a query is.
    ///
    /// @param found the names of the documents found, best first, each once
    abstract double of(JudgedQuery query, List<String> found);

    private static double gain(Stream<Integer> grades) {
        List<Integer> first = grades.limit(FIRST).toList();
        return IntStream.range(0, first.size())
                .mapToDouble(place -> (Math.pow(2, first.get(place)) - 1) / log2(place + 2)).sum();
    }

    private static double log2(int number) {
        return Math.log(number) / Math.log(2);
    }

    private static double recall(JudgedQuery query, List<String> found, int depth) {
        long relevant = found.stream().limit(depth).filter(document -> query.grade(document) > 0).count();
        return (double) relevant / query.grades().size();
    }
}
