package de.erfahrungsschatz.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/// Orders the best documents once more, by what is too costly to be asked of all, or too vague to find anything: the very forms typed,
/// roots, neighbours, function words.
///
/// @param text what is asked of passages
/// @param title what is asked of titles
record SecondLook(Weight text, Weight title) {

    /// The documents in their new order, each with its passages in theirs. Scores only rise, so that documents which are not looked
    /// at may follow these.
    List<Candidate> order(List<Candidate> documents) throws IOException {
        Map<Segment, List<Candidate>> bySegment = new HashMap<>();
        documents.forEach(document -> bySegment.computeIfAbsent(document.segment(), _ -> new ArrayList<>()).add(document));
        List<Candidate> ordered = new ArrayList<>(documents.size());
        for (Map.Entry<Segment, List<Candidate>> entry : bySegment.entrySet()) {
            ordered.addAll(seen(entry.getKey(), entry.getValue()));
        }
        ordered.sort(Candidate.ORDER);
        return ordered;
    }

    private List<Candidate> seen(Segment segment, List<Candidate> documents) throws IOException {
        Look passages = new Look(text.scorer(segment.context()));
        Look titles = new Look(title.scorer(segment.context()));
        List<Candidate> seen = new ArrayList<>(documents.size());
        documents.sort(Comparator.comparingInt(Candidate::document));
        for (Candidate document : documents) {
            float more = titles.at(segment.table().start(document.document()));
            seen.add(document.with(passages.atEach(document.passages()), more));
        }
        return seen;
    }

    /// Reads scores at passages that come in order.
    private record Look(@Nullable Scorer scorer) {

        List<ScoredPassage> atEach(List<ScoredPassage> passages) throws IOException {
            List<ScoredPassage> inOrder = new ArrayList<>(passages);
            inOrder.sort(Comparator.comparingInt(ScoredPassage::number));
            List<ScoredPassage> scored = new ArrayList<>(inOrder.size());
            for (ScoredPassage passage : inOrder) {
                scored.add(new ScoredPassage(passage.number(), passage.score() + at(passage.number())));
            }
            scored.sort(Comparator.comparingDouble(ScoredPassage::score).reversed()
                    .thenComparingInt(ScoredPassage::number));
            return scored;
        }

        float at(int passage) throws IOException {
            if (scorer == null) {
                return 0;
            }
            DocIdSetIterator iterator = scorer.iterator();
            int found = iterator.docID() < passage ? iterator.advance(passage) : iterator.docID();
            return found == passage ? scorer.score() : 0;
        }
    }
}
