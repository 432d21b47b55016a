package de.erfahrungsschatz.engine.lucene;

import java.io.IOException;

import org.apache.lucene.util.ArrayUtil;

/// The documents of one segment whose titles match, in order, each with the score of its title. They are few beside the passages, so
/// they are gathered first and then met one by one.
final class TitleScores {

    private int[] documents = new int[16];
    private float[] scores = new float[16];
    private int size;
    private int at;

    /// @param found the passages with whose titles something is the matter: a title stands on the first passage of its document
    static TitleScores in(Segment segment, PassageScores found) throws IOException {
        TitleScores titles = new TitleScores();
        SegmentTable table = segment.table();
        found.each(0, segment.reader().maxDoc(), (passage, score) -> titles.add(table.documentOf(passage), score));
        return titles;
    }

    private void add(int document, float score) {
        if (size == documents.length) {
            documents = ArrayUtil.grow(documents);
            scores = ArrayUtil.growExact(scores, documents.length);
        }
        documents[size] = document;
        scores[size++] = score;
    }

    /// The next document whose title matches; a very high number when there is none.
    int next() {
        return at < size ? documents[at] : Integer.MAX_VALUE;
    }

    /// The score of the next document's title; goes on to the one after it.
    float take() {
        return scores[at++];
    }
}
