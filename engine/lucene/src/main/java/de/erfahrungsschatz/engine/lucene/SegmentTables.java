package de.erfahrungsschatz.engine.lucene;

import java.io.IOException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;

/// The tables of all segments that are open. A segment never changes but for removals, so its table outlives refreshes and goes when
/// the last reader of the segment is closed.
final class SegmentTables {

    private final ConcurrentMap<IndexReader.CacheKey, SegmentTable> tables = new ConcurrentHashMap<>();

    /// The table of a segment, made now if there is none yet.
    SegmentTable of(LeafReader segment) throws IOException {
        IndexReader.CacheHelper core = segment.getCoreCacheHelper();
        SegmentTable known = tables.get(core.getKey());
        if (known != null) {
            return known;
        }
        SegmentTable table = SegmentTable.read(segment);
        if (tables.putIfAbsent(core.getKey(), table) == null) {
            core.addClosedListener(tables::remove);
        }
        return table;
    }

    /// How many segments have a table.
    int size() {
        return tables.size();
    }
}
