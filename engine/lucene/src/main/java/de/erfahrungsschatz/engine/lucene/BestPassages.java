package de.erfahrungsschatz.engine.lucene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The best passages of one document, gathered while they pass by in reading order. Of equal ones the first is better.
final class BestPassages {

    private static final int USUAL = 8;

    private final int limit;
    private int[] passages;
    private float[] scores;
    private int size;
    private float best;

    /// @param limit how many passages to keep at most
    BestPassages(int limit) {
        this.limit = limit;
        passages = new int[Math.min(limit, USUAL)];
        scores = new float[passages.length];
    }

    /// Forgets the last document.
    void clear() {
        size = 0;
        best = 0;
    }

    void add(int passage, float score) {
        best = Math.max(best, score);
        if (size == limit) {
            if (size == 0 || score <= scores[size - 1]) {
                return;
            }
        } else {
            makeRoom();
            size++;
        }
        int place = size - 1;
        while (place > 0 && scores[place - 1] < score) {
            passages[place] = passages[place - 1];
            scores[place] = scores[place - 1];
            place--;
        }
        passages[place] = passage;
        scores[place] = score;
    }

    private void makeRoom() {
        if (size == passages.length) {
            int length = (int) Math.min(limit, 2L * size);
            passages = Arrays.copyOf(passages, length);
            scores = Arrays.copyOf(scores, length);
        }
    }

    /// The score of the best passage; 0 when none matched.
    float best() {
        return best;
    }

    /// The passages, best first.
    List<ScoredPassage> passages() {
        List<ScoredPassage> inOrder = new ArrayList<>(size);
        for (int place = 0; place < size; place++) {
            inOrder.add(new ScoredPassage(passages[place], scores[place]));
        }
        return inOrder;
    }
}
