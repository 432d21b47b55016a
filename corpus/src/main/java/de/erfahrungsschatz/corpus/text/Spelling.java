package de.erfahrungsschatz.corpus.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/// What somebody may have meant: the nearest of the allowed words.
public final class Spelling {

    private Spelling() {}

    /// The allowed word nearest to the one given, when it differs in no more than a third of its letters, ties broken by
    /// alphabet. Distance is that of Damerau and Levenshtein with adjacent transpositions (optimal string alignment).
    public static Optional<String> nearest(String word, Collection<String> allowed) {
        int limit = Math.max(1, word.length() / 3);
        return allowed.stream().filter(candidate -> distance(word, candidate) <= limit)
                .min(Comparator.<String>comparingInt(candidate -> distance(word, candidate))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /// How many letters must be changed, inserted, removed or swapped with a neighbour to turn one word into the other.
    public static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            cost[i][0] = i;
        }
        for (int j = 0; j <= b.length(); j++) {
            cost[0][j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                cost[i][j] = Math.min(Math.min(cost[i - 1][j] + 1, cost[i][j - 1] + 1), cost[i - 1][j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return cost[a.length()][b.length()];
    }
}
