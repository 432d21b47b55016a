package de.erfahrungsschatz.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;

/// A [Demand] that can be checked in the segments of a view.
sealed interface Condition {

    /// Leaves of the documents of a segment those for which it holds.
    void keep(FixedBitSet documents, Segment segment) throws IOException;

    /// About how many steps it takes to check.
    long cost(Segment segment) throws IOException;

    /// A passage matches.
    ///
    /// @param ways any of them suffices
    record Occurs(List<Weight> ways) implements Condition {

        /// One way after the other: each goes through its postings faster alone than all of them abreast.
        @Override
        public void keep(FixedBitSet documents, Segment segment) throws IOException {
            FixedBitSet matching = new FixedBitSet(documents.length());
            FixedBitSet left = documents.clone();
            for (Weight way : ways) {
                Scorer passages = way.scorer(segment.context());
                if (passages != null) {
                    FixedBitSet some = left.clone();
                    Holders.keep(some, passages.iterator(), segment);
                    matching.or(some);
                    left.andNot(some);
                }
            }
            documents.and(matching);
        }

        @Override
        public long cost(Segment segment) throws IOException {
            long sum = 0;
            for (Weight way : ways) {
                ScorerSupplier passages = way.scorerSupplier(segment.context());
                sum += passages == null ? 0 : passages.cost();
            }
            return sum;
        }
    }

    /// The document passes filters.
    record Passes(FacetFilter filter) implements Condition {

        @Override
        public void keep(FixedBitSet documents, Segment segment) {
            FacetCounter facets = FacetCounter.of(segment.table().facets(), filter);
            for (int document = Holders.next(documents, 0); document < segment.table().documents(); document = Holders
                    .next(documents, document + 1)) {
                if (!facets.count(document)) {
                    documents.clear(document);
                }
            }
        }

        @Override
        public long cost(Segment segment) {
            return segment.table().documents();
        }
    }

    /// All of these hold. Those that leave least are checked first.
    record Every(List<Condition> conditions) implements Condition {

        @Override
        public void keep(FixedBitSet documents, Segment segment) throws IOException {
            for (Condition condition : cheapestFirst(segment)) {
                condition.keep(documents, segment);
            }
        }

        private List<Condition> cheapestFirst(Segment segment) throws IOException {
            if (conditions.size() == 1) {
                return conditions;
            }
            record Costly(Condition condition, long cost) {}
            List<Costly> ordered = new ArrayList<>();
            for (Condition condition : conditions) {
                ordered.add(new Costly(condition, condition.cost(segment)));
            }
            ordered.sort(Comparator.comparingLong(Costly::cost));
            return ordered.stream().map(Costly::condition).toList();
        }

        @Override
        public long cost(Segment segment) throws IOException {
            long least = Long.MAX_VALUE;
            for (Condition condition : conditions) {
                least = Math.min(least, condition.cost(segment));
            }
            return least;
        }
    }

    /// One of these holds.
    record Either(List<Condition> conditions) implements Condition {

        @Override
        public void keep(FixedBitSet documents, Segment segment) throws IOException {
            FixedBitSet any = new FixedBitSet(documents.length());
            for (Condition condition : conditions) {
                FixedBitSet some = documents.clone();
                condition.keep(some, segment);
                any.or(some);
            }
            documents.and(any);
        }

        @Override
        public long cost(Segment segment) throws IOException {
            long sum = 0;
            for (Condition condition : conditions) {
                sum += condition.cost(segment);
            }
            return sum;
        }
    }

    /// This does not hold. It leaves much, so it is checked late.
    record Without(Condition condition) implements Condition {

        @Override
        public void keep(FixedBitSet documents, Segment segment) throws IOException {
            FixedBitSet some = documents.clone();
            condition.keep(some, segment);
            documents.andNot(some);
        }

        @Override
        public long cost(Segment segment) {
            return segment.table().documents();
        }
    }
}
