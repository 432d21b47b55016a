package de.erfahrungsschatz.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// Orders the best documents once more, by what is too costly to be asked of all, or too vague to find anything: the letters of the
/// words typed, neighbours, function words. For one thread.
final class SecondLook {

    private static final float TITLE = Weights.TITLE * Weights.TITLE_LETTERS;

    /// How alike a word must be to be named, against the one that is most alike.
    private static final float ALIKE = 0.5f;
    private static final int MOST_ALIKE = 3;

    private final Weight neighbours;
    private final LetterScores letters;
    private final PackedPassage packed = new PackedPassage();

    /// @param neighbours what is asked of passages besides their letters
    SecondLook(Weight neighbours, LetterQuery letters) {
        this.neighbours = neighbours;
        this.letters = new LetterScores(letters);
    }

    /// The documents in their new order, by their best passages. Scores only rise, so that documents which are not looked at may follow
    /// these.
    List<Candidate> order(List<Candidate> documents) throws IOException {
        Map<Segment, List<Candidate>> bySegment = new HashMap<>();
        documents.forEach(
                document -> bySegment.computeIfAbsent(document.segment(), _ -> new ArrayList<>()).add(document));
        List<Candidate> ordered = new ArrayList<>(documents.size());
        for (Map.Entry<Segment, List<Candidate>> entry : bySegment.entrySet()) {
            ordered.addAll(seen(entry.getKey(), entry.getValue()));
        }
        ordered.sort(Candidate.ORDER);
        return ordered;
    }

    private List<Candidate> seen(Segment segment, List<Candidate> documents) throws IOException {
        Scorer scorer = neighbours.scorer(segment.context());
        packed.open(segment);
        List<Candidate> seen = new ArrayList<>(documents.size());
        documents.sort(Comparator.comparingInt(Candidate::document));
        for (Candidate document : documents) {
            float title = TITLE * letters.of(title(segment, document.document()),
                    Weights.expectedLength(Schema.TITLE));
            seen.add(document.gaining(passage(document, scorer), title));
        }
        return seen;
    }

    /// What the best passage of a document gains; 0 when none matched.
    private float passage(Candidate document, @Nullable Scorer scorer) throws IOException {
        if (document.passages().isEmpty()) {
            return 0;
        }
        int number = document.passages().getFirst().number();
        packed.read(number);
        return letters.of(packed.text(), Weights.expectedLength(Schema.TEXT)) + score(scorer, number);
    }

    private static BytesRef title(Segment segment, int document) {
        return new BytesRef(segment.table().title(document));
    }

    /// What the letters of each word typed add to the score of a passage.
    List<LetterShare> lettersOfPassage(Segment segment, int number) throws IOException {
        packed.open(segment);
        packed.read(number);
        return letters.shares(packed.text(), Weights.expectedLength(Schema.TEXT));
    }

    /// What the letters of each word typed add to the score of a document by its title.
    List<LetterShare> lettersOfTitle(Segment segment, int document) {
        return letters.shares(title(segment, document), Weights.expectedLength(Schema.TITLE)).stream()
                .map(share -> new LetterShare(share.word(), TITLE * share.score())).toList();
    }

    /// The words whose letters are most like those of a word typed, the most alike first; empty when none is.
    List<String> alike(LetterWord typed, Collection<String> words) {
        Map<String, Float> likeness = new HashMap<>();
        words.forEach(word -> likeness.put(word,
                letters.of(typed, new BytesRef(word), Weights.expectedLength(Schema.TEXT))));
        float most = likeness.values().stream().max(Comparator.naturalOrder()).orElse(0f);
        return likeness.entrySet().stream().filter(word -> most > 0 && word.getValue() >= ALIKE * most)
                .sorted(Map.Entry.<String, Float>comparingByValue().reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_ALIKE).map(Map.Entry::getKey).toList();
    }

    /// Passages are asked for in order.
    private static float score(@Nullable Scorer scorer, int passage) throws IOException {
        if (scorer == null) {
            return 0;
        }
        DocIdSetIterator iterator = scorer.iterator();
        int found = iterator.docID() < passage ? iterator.advance(passage) : iterator.docID();
        return found == passage ? scorer.score() : 0;
    }
}
