package de.erfahrungsschatz.engine.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/// Which labels occur in what a viewer may see. Each is looked for when first asked for, and remembered. Safe for many threads.
final class LabelsInUse {

    private final View view;
    private final ConcurrentMap<List<Words.Place>, Boolean> known = new ConcurrentHashMap<>();

    LabelsInUse(View view) {
        this.view = view;
    }

    boolean include(Label label) {
        return known.computeIfAbsent(label.words().places(), _ -> occurs(label));
    }

    private boolean occurs(Label label) {
        try {
            Weight anywhere = view.weight(QueryCompiler.any(List.of(label.words()), Schema.TEXT, Schema.TITLE),
                    ScoreMode.COMPLETE_NO_SCORES, 1);
            for (Segment segment : view.segments()) {
                if (occurs(anywhere.scorer(segment.context()), segment)) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot look for " + label.text(), e);
        }
    }

    private static boolean occurs(@Nullable Scorer scorer, Segment segment) throws IOException {
        if (scorer == null) {
            return false;
        }
        DocIdSetIterator passages = scorer.iterator();
        int passage = passages.nextDoc();
        while (passage != DocIdSetIterator.NO_MORE_DOCS && !segment.isLivePassage(passage)) {
            passage = passages.nextDoc();
        }
        return passage != DocIdSetIterator.NO_MORE_DOCS;
    }
}
