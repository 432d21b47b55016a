package de.erfahrungsschatz.engine.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.lucene.index.Term;

/// How much two questions have in common: the weight of the words that they share in the weight of all their words (Dice). A word
/// weighs the more, the fewer questions have it. What is negated in one of them only has nothing in common.
final class QuestionLikeness {

    /// From here on two questions are the same. Measured on pairs of questions; see the test.
    static final float SAME = 0.88f;

    /// As if so many other passages were there: in a small collection every word is rare, and none rarer than others.
    private static final int OTHERS = 200;

    /// How much a word counts that ends in another (`umgehen`, `gehen`), against an equal one.
    private static final double RELATED = 0.9;
    private static final int SHORTEST_END = 5;

    private final LiveSearcher searcher;
    private final long passages;
    private final Map<String, Double> weights = new HashMap<>();

    QuestionLikeness(LiveSearcher searcher) {
        this.searcher = searcher;
        this.passages = searcher.getIndexReader().numDocs();
    }

    /// From 0, nothing, to 1, the same words.
    float of(QuestionWords one, QuestionWords other) throws IOException {
        if (one.negated() != other.negated()) {
            return 0;
        }
        double shared = shared(one.terms(), other.terms()) + shared(other.terms(), one.terms());
        return (float) (shared / (weight(one.terms()) + weight(other.terms())));
    }

    private double shared(List<String> terms, List<String> others) throws IOException {
        double shared = 0;
        for (String term : terms) {
            double best = others.contains(term) ? 1 : related(term, others) ? RELATED : 0;
            shared += best * weight(term);
        }
        return shared;
    }

    private static boolean related(String term, List<String> others) {
        return others.stream().anyMatch(other -> endsIn(term, other) || endsIn(other, term));
    }

    private static boolean endsIn(String term, String end) {
        return end.length() >= SHORTEST_END && term.endsWith(end);
    }

    private double weight(List<String> terms) throws IOException {
        double sum = 0;
        for (String term : terms) {
            sum += weight(term);
        }
        return sum;
    }

    private double weight(String term) throws IOException {
        Double known = weights.get(term);
        if (known != null) {
            return known;
        }
        Term asked = new Term(Schema.QUESTION, term);
        int indexed = Math.max(1, searcher.getIndexReader().docFreq(asked));
        long questions = searcher.termStatistics(asked, indexed, indexed).docFreq();
        double weight = Math.log1p((passages + OTHERS) / (questions + 1.0));
        weights.put(term, weight);
        return weight;
    }
}
