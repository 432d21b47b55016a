package de.erfahrungsschatz.engine.lucene;

import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/// A segment as one view sees it.
///
/// @param context its place in the view's reader
/// @param table what is known about its documents
/// @param live which passages are not removed; null when none is removed
record Segment(LeafReaderContext context, SegmentTable table, @Nullable Bits live) {

    static Segment of(LeafReaderContext context, SegmentTable table) {
        return new Segment(context, table, context.reader().getLiveDocs());
    }

    LeafReader reader() {
        return context.reader();
    }

    /// Whether the document is not removed. Its passages are removed together.
    boolean isLive(int document) {
        return isLivePassage(table.start(document));
    }

    /// Whether the passage is not removed.
    boolean isLivePassage(int passage) {
        return live == null || live.get(passage);
    }

    int liveDocuments() {
        int count = 0;
        for (int document = 0; document < table.documents(); document++) {
            count += isLive(document) ? 1 : 0;
        }
        return count;
    }
}
