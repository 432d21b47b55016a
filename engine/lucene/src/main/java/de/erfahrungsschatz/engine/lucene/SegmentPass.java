package de.erfahrungsschatz.engine.lucene;

import java.io.IOException;

import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/// One walk through a segment that finds, counts and ranks its documents.
///
/// Passages come in reading order, so those of a document come together: on the first of them the document is decided and counted, and
/// when the next document comes its score is known.
final class SegmentPass implements PassageScores.Taker {

    private static final int NONE = -1;
    private static final int BEYOND = Integer.MAX_VALUE;

    /// So many passages that are not allowed are rather scored than passed over.
    private static final int SMALL_GAP = 64;

    private final Segment segment;
    private final SegmentTable table;
    private final FacetCounter facets;
    private final TopDocuments top;
    private final BestPassages best;
    private final boolean scores;
    private @Nullable FixedBitSet allowed;
    /// The next of the documents that are found even if nothing in them matches.
    private int decided = BEYOND;
    private TitleScores titles = new TitleScores();
    private int current = NONE;
    private float titleScore;
    private boolean found;
    private int total;

    /// @param best where to gather passages; it serves one pass at a time
    SegmentPass(Segment segment, FacetCounter facets, TopDocuments top, BestPassages best) {
        this.segment = segment;
        this.table = segment.table();
        this.facets = facets;
        this.top = top;
        this.best = best;
        this.scores = top.wantsAny();
    }

    /// Leaves out the documents for which not all conditions hold.
    ///
    /// @param decides whether all others are found, even where neither passages nor title match
    void demand(Conditions conditions, boolean decides) throws IOException {
        allowed = conditions.documents(segment);
        decided = decides ? allowedFrom(allowed, 0) : BEYOND;
    }

    private static int allowedFrom(FixedBitSet allowed, int document) {
        int next = document < allowed.length() ? allowed.nextSetBit(document) : BEYOND;
        return next == DocIdSetIterator.NO_MORE_DOCS ? BEYOND : next;
    }

    /// Walks through all documents.
    void browse() {
        for (int document = 0; document < table.documents(); document++) {
            enter(document, 0);
        }
        leave();
    }

    /// Walks through the documents whose passages or titles match.
    void search(PassageScores passages, TitleScores titlesFound) throws IOException {
        titles = titlesFound;
        if (allowed == null) {
            passages.each(0, segment.reader().maxDoc(), this);
        } else {
            visitAllowed(allowed, passages);
        }
        enterBefore(table.documents());
        leave();
    }

    /// Looks only at documents that are allowed, and what lies between those that are near each other: most often they are few.
    private void visitAllowed(FixedBitSet documents, PassageScores passages) throws IOException {
        int first = allowedFrom(documents, 0);
        while (first < table.documents()) {
            int end = table.end(first);
            int next = allowedFrom(documents, first + 1);
            while (next < table.documents() && table.start(next) - end <= SMALL_GAP) {
                end = table.end(next);
                next = allowedFrom(documents, next + 1);
            }
            passages.each(table.start(first), end, this);
            first = next;
        }
    }

    @Override
    public void take(int passage, float score) {
        int document = table.documentOf(passage);
        if (document != current) {
            enterBefore(document);
            enter(document);
        }
        if (found && scores) {
            best.add(passage, score);
        }
    }

    /// Enters those that are found although none of their passages is.
    private void enterBefore(int document) {
        for (int next = nextAlone(); next < document; next = nextAlone()) {
            enter(next);
        }
    }

    private int nextAlone() {
        return Math.min(titles.next(), decided);
    }

    private void enter(int document) {
        enter(document, titles.next() == document ? titles.take() : 0);
        if (allowed != null && decided == document) {
            decided = allowedFrom(allowed, document + 1);
        }
    }

    private void enter(int document, float title) {
        leave();
        current = document;
        titleScore = title;
        found = (allowed == null || allowed.get(document)) && segment.isLive(document) && facets.count(document);
        total += found ? 1 : 0;
    }

    private void leave() {
        if (found && scores) {
            top.offer(segment, current, best.best() + titleScore, best);
            best.clear();
        }
        found = false;
    }

    /// How many documents were found.
    int total() {
        return total;
    }
}
