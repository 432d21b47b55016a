package de.erfahrungsschatz.engine.lucene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A document that may be among those shown.
///
/// @param segment where it is
/// @param document its number there
/// @param score its relevance; 0 when relevance does not matter
/// @param age its date as a number that is greater for documents to be shown earlier
/// @param passages the best of its passages, best first; empty when none matched
record Candidate(Segment segment, int document, float score, int age, List<ScoredPassage> passages) {

    /// The order in which documents are shown.
    static final Comparator<Candidate> ORDER = Comparator.comparingDouble(Candidate::score)
            .thenComparingInt(Candidate::age).reversed().thenComparing(Candidate::id);

    Candidate {
        passages = List.copyOf(passages);
    }

    /// A document that was looked up, not found by what it says.
    static Candidate unranked(Segment segment, int document) {
        return new Candidate(segment, document, 0, 0, List.of());
    }

    /// The same document with higher scores.
    ///
    /// @param passage what its best passage scores more
    /// @param title what its title scores more
    Candidate gaining(float passage, float title) {
        List<ScoredPassage> gained = new ArrayList<>(passages);
        if (!gained.isEmpty()) {
            ScoredPassage best = gained.getFirst();
            gained.set(0, new ScoredPassage(best.number(), best.score() + passage));
        }
        return new Candidate(segment, document, score + passage + title, age, gained);
    }

    /// The number of its first passage in the segment.
    int start() {
        return segment.table().start(document);
    }

    /// Whether it has a passage of that number, from 0.
    boolean holds(int passage) {
        return passage >= 0 && passage < segment.table().end(document) - start();
    }

    /// Whether a document of that score, age and id comes before this one. Told without making a candidate of it, for few become one.
    boolean isWorseThan(float otherScore, int otherAge, String otherId) {
        if (otherScore != score) {
            return otherScore > score;
        }
        return otherAge == age ? otherId.compareTo(id()) < 0 : otherAge > age;
    }

    /// Whether it is that document, whatever its rank.
    boolean isSameDocument(Candidate other) {
        return id().equals(other.id());
    }

    private String id() {
        return segment.table().id(document);
    }
}
