package de.erfahrungsschatz.benchmarks.speed.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

import org.apache.lucene.index.LeafReaderContext;

/// The first documents so far. Of equal ones that comes first which was found first.
final class TopDocuments {

    private final int limit;
    private final PriorityQueue<Place> lastFirst = new PriorityQueue<>(Place.ORDER.reversed());
    private int offered;

    /// @param limit how many to keep, at least 1
    TopDocuments(int limit) {
        this.limit = limit;
    }

    /// Keeps a document if it is among the first.
    ///
    /// @param passage the one to show of it
    /// @param rank greater is earlier
    void offer(LeafReaderContext segment, int passage, float rank) {
        offered++;
        Place last = lastFirst.peek();
        if (last == null || lastFirst.size() < limit) {
            lastFirst.add(new Place(segment, passage, rank, offered));
        } else if (rank > last.rank()) {
            lastFirst.poll();
            lastFirst.add(new Place(segment, passage, rank, offered));
        }
    }

    /// How many documents were offered.
    int offered() {
        return offered;
    }

    /// The first documents in order.
    List<Place> inOrder() {
        List<Place> places = new ArrayList<>(lastFirst);
        places.sort(Place.ORDER);
        return places;
    }

    /// A document among the first.
    ///
    /// @param segment where it is
    /// @param passage the one to show, as its number there
    /// @param rank greater is earlier
    /// @param offered when it was found
    record Place(LeafReaderContext segment, int passage, float rank, int offered) {

        static final Comparator<Place> ORDER = Comparator.comparingDouble(Place::rank).reversed()
                .thenComparingInt(Place::offered);
    }
}
