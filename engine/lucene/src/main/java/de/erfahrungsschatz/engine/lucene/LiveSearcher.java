package de.erfahrungsschatz.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

import org.apache.lucene.index.MultiReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermStatistics;
import org.jspecify.annotations.Nullable;

/// Weighs words by the documents that are there, and by nothing else.
///
/// Lucene goes on counting what was removed until its segment is merged. Then the score of a public document would tell that another
/// one was made members-only. Here what was removed is subtracted.
final class LiveSearcher extends IndexSearcher {

    /// More terms than anybody searches for between two index runs; beyond it, counting again costs only time.
    private static final int REMEMBERED_TERMS = 100_000;

    private final List<int[]> removed = new ArrayList<>();
    private final ConcurrentMap<Term, Integer> removedWith = new ConcurrentHashMap<>();
    private final int passages;
    private final int documents;

    /// @param segments the segments of the reader
    /// @param documents how many documents are not removed
    LiveSearcher(MultiReader reader, List<Segment> segments, int documents) {
        super(reader);
        setQueryCache(null);
        setSimilarity(Weights.similarity());
        this.passages = reader.numDocs();
        this.documents = documents;
        segments.forEach(segment -> removed.add(removedPassages(segment)));
    }

    private static int[] removedPassages(Segment segment) {
        int[] passages = new int[segment.reader().numDeletedDocs()];
        int count = 0;
        for (int passage = 0; count < passages.length; passage++) {
            if (segment.live() != null && !segment.live().get(passage)) {
                passages[count++] = passage;
            }
        }
        return passages;
    }

    @Override
    public @Nullable CollectionStatistics collectionStatistics(String field) {
        long count = Schema.isOfTitle(field) ? documents : passages;
        long words = count * Weights.expectedLength(field);
        return count == 0 ? null : new CollectionStatistics(field, count, count, words, words);
    }

    /// How many passages there are.
    int passages() {
        return passages;
    }

    /// How many passages hold the term.
    int holders(Term term) throws IOException {
        int all = getIndexReader().docFreq(term);
        return all == 0 ? 0 : all - removedWith(term);
    }

    @Override
    public TermStatistics termStatistics(Term term, int docFreq, long totalTermFreq) throws IOException {
        long live = Math.max(1, docFreq - removedWith(term));
        return new TermStatistics(term.bytes(), live, live);
    }

    private int removedWith(Term term) throws IOException {
        Integer known = removedWith.get(term);
        if (known != null) {
            return known;
        }
        int count = 0;
        for (int segment = 0; segment < removed.size(); segment++) {
            count += removed.get(segment).length == 0 ? 0 : removedWith(term, segment);
        }
        if (removedWith.size() < REMEMBERED_TERMS) {
            removedWith.put(term, count);
        }
        return count;
    }

    private int removedWith(Term term, int segment) throws IOException {
        PostingsEnum postings = leafContexts.get(segment).reader().postings(term, PostingsEnum.NONE);
        if (postings == null) {
            return 0;
        }
        int count = 0;
        int at = postings.nextDoc();
        for (int passage : removed.get(segment)) {
            at = at < passage ? postings.advance(passage) : at;
            if (at == DocIdSetIterator.NO_MORE_DOCS) {
                return count;
            }
            count += at == passage ? 1 : 0;
        }
        return count;
    }
}
