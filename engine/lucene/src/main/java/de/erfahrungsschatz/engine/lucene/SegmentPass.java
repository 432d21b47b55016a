package de.erfahrungsschatz.engine.lucene;

import java.io.IOException;

import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/// One walk through a segment that finds, counts and ranks its documents.
///
/// Passages come in reading order, so those of a document come together: on the first of them the document is decided and counted, and
/// when the next document comes its score is known.
final class SegmentPass implements LeafCollector {

    private static final int NONE = -1;

    private final Segment segment;
    private final SegmentTable table;
    private final FacetCounter facets;
    private final TopDocuments top;
    private final BestPassages best;
    private final boolean scores;
    private @Nullable FixedBitSet allowed;
    private boolean decided;
    private TitleScores titles = new TitleScores();
    private @Nullable Scorable scorer;
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
    /// @param decided whether all others are found, even where neither passages nor title match
    void demand(Conditions conditions, boolean decided) throws IOException {
        allowed = conditions.documents(segment);
        this.decided = decided;
    }

    /// Walks through all documents.
    void browse() {
        for (int document = 0; document < table.documents(); document++) {
            enter(document, 0);
        }
        leave();
    }

    /// Walks through the documents whose passages or titles match.
    void search(Weight text, Weight title) throws IOException {
        titles = TitleScores.in(segment, title);
        if (allowed == null) {
            BulkScorer passages = text.bulkScorer(segment.context());
            if (passages != null) {
                passages.score(this, segment.live(), 0, DocIdSetIterator.NO_MORE_DOCS);
            }
        } else {
            visitAllowed(allowed, text);
        }
        enterTitlesBefore(table.documents());
        leave();
    }

    /// Looks only at the passages of documents that are allowed: most often they are few.
    private void visitAllowed(FixedBitSet documents, Weight text) throws IOException {
        Scorer passages = text.scorer(segment.context());
        if (passages != null) {
            setScorer(passages);
        }
        DocIdSetIterator iterator = passages == null ? DocIdSetIterator.empty() : passages.iterator();
        int document = 0;
        while (document < documents.length() && (document = documents.nextSetBit(document)) < table.documents()) {
            if (decided) {
                meet(document);
            }
            int passage = iterator.docID() < table.start(document) ? iterator.advance(table.start(document))
                    : iterator.docID();
            while (passage < table.end(document)) {
                if (segment.isLivePassage(passage)) {
                    collect(passage);
                }
                passage = iterator.nextDoc();
            }
            document++;
        }
    }

    @Override
    public void setScorer(Scorable scorer) {
        this.scorer = scorer;
    }

    @Override
    public void collect(int passage) throws IOException {
        int document = table.documentOf(passage);
        if (document != current) {
            meet(document);
        }
        if (found && scores && scorer != null) {
            best.add(passage, scorer.score());
        }
    }

    private void meet(int document) {
        enterTitlesBefore(document);
        enter(document, titles.next() == document ? titles.take() : 0);
    }

    private void enterTitlesBefore(int document) {
        while (titles.next() < document) {
            enter(titles.next(), titles.take());
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
