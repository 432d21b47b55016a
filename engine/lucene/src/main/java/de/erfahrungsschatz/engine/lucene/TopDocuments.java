package de.erfahrungsschatz.engine.lucene;

import de.erfahrungsschatz.engine.port.Sort;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;

/// The best documents so far, as many as are needed to show one page.
final class TopDocuments {

    private final Sort sort;
    private final int offset;
    private final long capacity;
    private final PriorityQueue<Candidate> worstFirst = new PriorityQueue<>(Candidate.ORDER.reversed());

    /// @param offset how many documents to skip
    /// @param size how many to give after them
    TopDocuments(Sort sort, int offset, int size) {
        this.sort = sort;
        this.offset = offset;
        capacity = size == 0 ? 0 : (long) offset + size;
    }

    /// Whether any document is wanted at all.
    boolean wantsAny() {
        return capacity > 0;
    }

    /// Keeps a document if it is among the best.
    ///
    /// @param score its relevance
    /// @param best its best passages
    void offer(Segment segment, int document, float score, BestPassages best) {
        float relevance = sort == Sort.RELEVANCE ? score : 0;
        int age = age(segment.table().date(document));
        Candidate worst = worstFirst.size() < capacity ? null : worstFirst.peek();
        if (worst == null || worst.isWorseThan(relevance, age, segment.table().id(document))) {
            if (worst != null) {
                worstFirst.poll();
            }
            worstFirst.add(new Candidate(segment, document, relevance, age, best.passages()));
        }
    }

    /// Undated documents, whose date is 0, come last in either order.
    private int age(int date) {
        return sort != Sort.OLDEST ? date : date == 0 ? Integer.MIN_VALUE : -date;
    }

    /// The documents of the page, in order.
    List<Candidate> page() {
        List<Candidate> all = new ArrayList<>(worstFirst);
        all.sort(Candidate.ORDER);
        return all.subList(Math.min(offset, all.size()), all.size());
    }
}
