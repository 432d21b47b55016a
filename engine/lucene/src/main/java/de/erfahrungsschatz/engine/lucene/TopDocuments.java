package de.erfahrungsschatz.engine.lucene;

import de.erfahrungsschatz.engine.port.Sort;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;

/// The best documents so far, as many as are needed.
final class TopDocuments {

    private final Sort sort;
    private final long capacity;
    private final PriorityQueue<Candidate> worstFirst = new PriorityQueue<>(Candidate.ORDER.reversed());

    /// @param capacity how many documents are needed
    TopDocuments(Sort sort, long capacity) {
        this.sort = sort;
        this.capacity = capacity;
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

    /// The documents, in order.
    List<Candidate> inOrder() {
        List<Candidate> all = new ArrayList<>(worstFirst);
        all.sort(Candidate.ORDER);
        return all;
    }
}
