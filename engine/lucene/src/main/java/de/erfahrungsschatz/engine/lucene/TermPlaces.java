package de.erfahrungsschatz.engine.lucene;

import de.erfahrungsschatz.engine.port.Highlight;
import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/// Finds where terms stand in passages of a segment: each term is looked up once, and then read from passage to passage.
final class TermPlaces {

    private static final int MOST_BEGINNING = 40;

    private final Segment segment;
    private final Map<Integer, List<Highlight>> places;

    /// @param places where to note them, by the number of the passage, in order; those of other passages are passed over
    TermPlaces(Segment segment, Map<Integer, List<Highlight>> places) {
        this.segment = segment;
        this.places = places;
    }

    /// Notes the places of terms.
    void note(List<Term> terms) throws IOException {
        for (Term term : terms) {
            PostingsEnum postings = segment.reader().postings(term, PostingsEnum.OFFSETS);
            if (postings != null) {
                note(postings);
            }
        }
    }

    /// Notes the places of the first terms that begin so: of a few letters they may be thousands, of which most are written as they begin.
    void noteBeginning(BytesRef prefix) throws IOException {
        Terms all = segment.reader().terms(Schema.TEXT);
        TermsEnum terms = all == null ? TermsEnum.EMPTY : all.iterator();
        boolean more = prefix.length > 0 && terms.seekCeil(prefix) != TermsEnum.SeekStatus.END;
        for (int i = 0; more && i < MOST_BEGINNING && StringHelper.startsWith(terms.term(), prefix); i++) {
            note(terms.postings(null, PostingsEnum.OFFSETS));
            more = terms.next() != null;
        }
    }

    private void note(PostingsEnum postings) throws IOException {
        for (Map.Entry<Integer, List<Highlight>> passage : places.entrySet()) {
            int number = passage.getKey();
            int at = postings.docID() < number ? postings.advance(number) : postings.docID();
            if (at == number) {
                for (int i = postings.freq(); i > 0; i--) {
                    postings.nextPosition();
                    passage.getValue().add(new Highlight(postings.startOffset(), postings.endOffset()));
                }
            }
        }
    }
}
