package de.erfahrungsschatz.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;

/// Finds where a question is asked again. Everything is told from what the viewer may see: the words of the questions there, and how
/// many of these have them.
final class SameQuestions {

    private final List<Segment> segments;
    private final LiveSearcher searcher;
    private final QuestionLikeness likeness;

    SameQuestions(List<Segment> segments, LiveSearcher searcher) {
        this.segments = segments;
        this.searcher = searcher;
        this.likeness = new QuestionLikeness(searcher);
    }

    /// The other documents in which the question of a passage is asked, most alike first, with the passages that answer it.
    ///
    /// @param passage its place in the document, from 0
    /// @param limit how many at most
    List<Candidate> of(Candidate asking, int passage, int limit) throws IOException {
        int number = asking.segment().table().start(asking.document()) + passage;
        BinaryDocValues words = DocValues.getBinary(asking.segment().reader(), Schema.QUESTION_WORDS);
        if (!words.advanceExact(number)) {
            return List.of();
        }
        QuestionWords asked = QuestionWords.decode(words.binaryValue().utf8ToString());
        List<Candidate> found = new ArrayList<>();
        Weight sharing = sharing(asked);
        for (Segment segment : segments) {
            found.addAll(in(segment, sharing, asked));
        }
        found.removeIf(candidate -> candidate.isSameDocument(asking));
        return found.stream().sorted(Candidate.ORDER).limit(limit).toList();
    }

    /// The questions that share at least half of the words. With fewer in common none is the same.
    private Weight sharing(QuestionWords asked) throws IOException {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        asked.terms().forEach(term -> any.add(new TermQuery(new Term(Schema.QUESTION, term)), Occur.SHOULD));
        any.setMinimumNumberShouldMatch(Math.max(1, asked.terms().size() / 2));
        return searcher.createWeight(searcher.rewrite(any.build()), ScoreMode.COMPLETE_NO_SCORES, 1);
    }

    private List<Candidate> in(Segment segment, Weight sharing, QuestionWords asked) throws IOException {
        Scorer scorer = sharing.scorer(segment.context());
        Map<Integer, List<Match>> byDocument = new TreeMap<>();
        if (scorer != null) {
            BinaryDocValues words = DocValues.getBinary(segment.reader(), Schema.QUESTION_WORDS);
            DocIdSetIterator passages = scorer.iterator();
            for (int at = passages.nextDoc(); at != DocIdSetIterator.NO_MORE_DOCS; at = passages.nextDoc()) {
                if (segment.isLivePassage(at) && words.advanceExact(at)) {
                    match(at, QuestionWords.decode(words.binaryValue().utf8ToString()), asked).ifPresent(
                            match -> byDocument.computeIfAbsent(segment.table().documentOf(match.passage),
                                    _ -> new ArrayList<>()).add(match));
                }
            }
        }
        return byDocument.entrySet().stream().map(entry -> candidate(segment, entry.getKey(), entry.getValue()))
                .toList();
    }

    private Optional<Match> match(int passage, QuestionWords words, QuestionWords asked) throws IOException {
        float alike = likeness.of(asked, words);
        return alike >= QuestionLikeness.SAME ? Optional.of(new Match(passage, alike)) : Optional.empty();
    }

    private static Candidate candidate(Segment segment, int document, List<Match> matches) {
        List<Match> best = matches.stream().sorted(Comparator.comparingDouble(Match::alike).reversed()).toList();
        return new Candidate(segment, document, best.getFirst().alike, segment.table().date(document),
                best.stream().map(match -> new ScoredPassage(match.passage(), 0)).toList());
    }

    /// A passage whose question is the same.
    ///
    /// @param passage its number in the segment
    /// @param alike how much the questions have in common
    private record Match(int passage, float alike) {}
}
