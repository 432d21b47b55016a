package de.erfahrungsschatz.engine.port;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Why a document was found, and why it stands where it stands: the words of which its score is the sum.
///
/// @param passage its best passage, the only one that counts, by its place in the document, from 0; null when none matches
/// @param shares what the words found add to the score, the greatest first; empty when the document was found by no word. Where
///        hits are not sorted by relevance, what they would add at a first look
public record Explanation(@Nullable Integer passage, List<Share> shares) {

    public Explanation {
        shares = List.copyOf(shares);
    }

    /// The sum of all shares; the score of the hit, where hits are sorted by relevance.
    public double score() {
        return shares.stream().mapToDouble(Share::score).sum();
    }

    /// How many percent of the score each share is, in their order, so rounded that together they are 100.
    public List<Integer> percents() {
        double score = score();
        List<Double> exact = shares.stream().map(share -> 100 * share.score() / score).toList();
        List<Integer> percents = new ArrayList<>(exact.stream().map(Double::intValue).toList());
        int left = 100 - percents.stream().mapToInt(Integer::intValue).sum();
        IntStream.range(0, percents.size()).boxed()
                .sorted(Comparator.comparingDouble((Integer share) -> percents.get(share) - exact.get(share)))
                .limit(left).toList().forEach(share -> percents.set(share, percents.get(share) + 1));
        return List.copyOf(percents);
    }
}
