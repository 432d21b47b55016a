package de.erfahrungsschatz.benchmarks.speed.layout;

import java.io.IOException;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/// The walk through one segment that finds, counts and ranks its documents, all at once.
final class OnePass implements LeafCollector {

    private static final int NONE = -1;

    private final LeafReaderContext segment;
    private final Columns columns;
    private final FacetCounter facets;
    private final TopDocuments top;
    private @Nullable Scorable scorer;
    private int current = NONE;
    private boolean found;
    private int best;
    private float bestScore;

    OnePass(LeafReaderContext segment, Columns columns, FacetCounter facets, TopDocuments top) {
        this.segment = segment;
        this.columns = columns;
        this.facets = facets;
        this.top = top;
    }

    /// Walks through all documents and never looks at a passage; the newest come first.
    void browse() {
        for (int document = 0; document < columns.documents(); document++) {
            if (facets.count(columns, document)) {
                top.offer(segment, columns.first(document), columns.year(document));
            }
        }
    }

    /// Walks through the passages that match.
    void search(Weight words) throws IOException {
        BulkScorer passages = words.bulkScorer(segment);
        if (passages != null) {
            passages.score(this, segment.reader().getLiveDocs(), 0, DocIdSetIterator.NO_MORE_DOCS);
            leave();
        }
    }

    @Override
    public void setScorer(Scorable scorer) {
        this.scorer = scorer;
    }

    @Override
    public void collect(int passage) throws IOException {
        int document = columns.documentOf(passage);
        if (document != current) {
            leave();
            current = document;
            found = facets.count(columns, document);
            bestScore = Float.NEGATIVE_INFINITY;
        }
        if (found && scorer != null) {
            float score = scorer.score();
            if (score > bestScore) {
                bestScore = score;
                best = passage;
            }
        }
    }

    private void leave() {
        if (found) {
            top.offer(segment, best, bestScore);
            found = false;
        }
    }
}
