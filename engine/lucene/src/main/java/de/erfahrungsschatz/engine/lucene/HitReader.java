package de.erfahrungsschatz.engine.lucene;

import de.erfahrungsschatz.corpus.document.Document;
import de.erfahrungsschatz.corpus.document.Passage;
import de.erfahrungsschatz.engine.port.DocumentView;
import de.erfahrungsschatz.engine.port.Highlight;
import de.erfahrungsschatz.engine.port.Hit;
import de.erfahrungsschatz.engine.port.PassageHit;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/// Reads from the index what is shown of a document.
///
/// For one thread.
final class HitReader {

    private final Highlighter highlighter;
    private final PackedPassage packed = new PackedPassage();

    /// @param highlighter marks what matched
    HitReader(Highlighter highlighter) {
        this.highlighter = highlighter;
    }

    /// Hits with their best passages; with their first ones when no passage matched.
    ///
    /// @param most how many passages of each at most
    List<Hit> hits(List<Candidate> candidates, int most) throws IOException {
        Map<Segment, List<Integer>> numbers = new HashMap<>();
        candidates.forEach(candidate -> numbers.computeIfAbsent(candidate.segment(), _ -> new ArrayList<>())
                .addAll(shown(candidate, most)));
        Map<Segment, Highlighter.Marks> marks = new HashMap<>();
        for (Map.Entry<Segment, List<Integer>> inSegment : numbers.entrySet()) {
            marks.put(inSegment.getKey(), highlighter.of(inSegment.getKey(), inSegment.getValue()));
        }
        List<Hit> hits = new ArrayList<>();
        for (Candidate candidate : candidates) {
            hits.add(hit(candidate, most, Objects.requireNonNull(marks.get(candidate.segment()))));
        }
        return hits;
    }

    private Hit hit(Candidate candidate, int most, Highlighter.Marks marks) throws IOException {
        Segment segment = candidate.segment();
        StoredDocument stored = segment.table().stored().of(segment, candidate.document());
        int start = segment.table().start(candidate.document());
        List<PassageHit> passages = new ArrayList<>();
        for (int number : shown(candidate, most)) {
            Passage passage = passage(segment, number);
            passages.add(new PassageHit(number - start, passage, marks.in(passage, number)));
        }
        return new Hit(stored.id(), stored.visibility(), stored.metadata(), candidate.score(), passages);
    }

    /// A whole document.
    DocumentView document(Segment segment, int document) throws IOException {
        List<Integer> numbers = IntStream.range(segment.table().start(document), segment.table().end(document))
                .filter(segment::isLivePassage).boxed().toList();
        Highlighter.Marks marks = highlighter.of(segment, numbers);
        List<Passage> passages = new ArrayList<>();
        List<List<Highlight>> highlights = new ArrayList<>();
        for (int number : numbers) {
            Passage passage = passage(segment, number);
            passages.add(passage);
            highlights.add(marks.in(passage, number));
        }
        StoredDocument stored = segment.table().stored().of(segment, document);
        return new DocumentView(new Document(stored.id(), stored.visibility(), stored.metadata(), passages),
                highlights);
    }

    private static List<Integer> shown(Candidate candidate, int most) {
        if (!candidate.passages().isEmpty()) {
            return candidate.passages().stream().limit(most).map(ScoredPassage::number).toList();
        }
        SegmentTable table = candidate.segment().table();
        int start = table.start(candidate.document());
        int count = Math.min(most, table.end(candidate.document()) - start);
        return IntStream.range(start, start + count).boxed().toList();
    }

    private Passage passage(Segment segment, int number) throws IOException {
        packed.open(segment);
        packed.read(number);
        return packed.passage();
    }
}
