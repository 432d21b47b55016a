package de.erfahrungsschatz.engine.lucene;

import java.util.function.IntConsumer;

/// Finds what begins nearly as typed: with no more than some letters changed, added, removed or swapped with a neighbour. It walks
/// through the alphabet and leaves out everything that begins with letters from which nothing near can follow.
final class TypoWalk {

    private final WordTails tails;
    private final String typed;
    private final int reach;
    /// For each number of letters read: how far they are from each beginning of what was typed.
    private final int[][] rows;
    private final char[] path;

    /// @param reach the greatest distance
    TypoWalk(WordTails tails, String typed, int reach) {
        this.tails = tails;
        this.typed = typed;
        this.reach = reach;
        int deepest = typed.length() + reach;
        rows = new int[deepest + 1][typed.length() + 1];
        path = new char[deepest];
        for (int at = 0; at <= typed.length(); at++) {
            rows[0][at] = at;
        }
    }

    /// Gives the numbers of the ends found.
    void each(IntConsumer found) {
        walk(0, tails.size(), 0, found);
    }

    /// @param from the first of the ends that have so many letters in common
    /// @param to the one after the last
    private void walk(int from, int to, int depth, IntConsumer found) {
        if (rows[depth][typed.length()] <= reach) {
            for (int number = from; number < to; number++) {
                found.accept(number);
            }
            return;
        }
        if (depth == path.length) {
            return;
        }
        int start = from;
        while (start < to) {
            char letter = tails.letter(start, depth);
            int end = end(start, to, depth, letter);
            if (letter != 0 && read(letter, depth)) {
                walk(start, end, depth + 1, found);
            }
            start = end;
        }
    }

    /// The first end behind those that have the letter there. It is looked for in growing steps: mostly it is near.
    private int end(int start, int to, int depth, char letter) {
        int low = start;
        int step = 1;
        while (low + step < to && tails.letter(low + step, depth) == letter) {
            low += step;
            step *= 2;
        }
        int high = Math.min(to, low + step);
        while (low + 1 < high) {
            int middle = (low + high) >>> 1;
            if (tails.letter(middle, depth) == letter) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    /// Reads one more letter.
    ///
    /// @return whether anything near can follow
    private boolean read(char letter, int depth) {
        path[depth] = letter;
        int[] before = rows[depth];
        int[] row = rows[depth + 1];
        row[0] = depth + 1;
        int least = row[0];
        for (int at = 1; at <= typed.length(); at++) {
            char wanted = typed.charAt(at - 1);
            int cost = Math.min(Math.min(before[at], row[at - 1]) + 1, before[at - 1] + (wanted == letter ? 0 : 1));
            if (depth > 0 && at > 1 && wanted == path[depth - 1] && typed.charAt(at - 2) == letter) {
                cost = Math.min(cost, rows[depth - 1][at - 2] + 1);
            }
            row[at] = cost;
            least = Math.min(least, cost);
        }
        return least <= reach;
    }
}
