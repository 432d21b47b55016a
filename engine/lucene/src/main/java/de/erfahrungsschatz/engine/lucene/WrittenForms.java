package de.erfahrungsschatz.engine.lucene;

import de.erfahrungsschatz.corpus.document.Passage;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;

/// How the documents of a view write a term: the index knows only its folded spelling.
///
/// @param segments those of the view
/// @param sample how many documents are looked at, the first by their ids, so that it does not matter how they lie in the index
record WrittenForms(List<Segment> segments, int sample) {

    /// Enough to tell what is usual.
    private static final int MANY = 20;

    /// A passage of a document.
    private record Place(Segment segment, int passage) {}

    /// Looks at many documents.
    WrittenForms(List<Segment> segments) {
        this(segments, MANY);
    }

    /// The usual spelling, with capital and umlauts: that of the base form where it occurs, else the commonest. Empty when no
    /// document holds the term.
    Optional<String> of(String term) throws IOException {
        return usual(term, Schema.TEXT, Schema.TITLE);
    }

    /// The same of a term that is a word inside others. Empty when it stands in none.
    Optional<String> inside(String term) throws IOException {
        return usual(term, Schema.INSIDE, Schema.TITLE_INSIDE);
    }

    private Optional<String> usual(String term, String field, String titleField) throws IOException {
        Map<String, Integer> forms = new HashMap<>();
        PackedPassage packed = new PackedPassage();
        for (Place place : sample(term, List.of(field, titleField)).values()) {
            packed.open(place.segment());
            packed.read(place.passage());
            count(place, packed.passage(), new Term(field, term), forms);
        }
        Comparator<String> bare = Comparator
                .comparingInt(form -> Folding.fold(form).equals(Folding.fold(term)) ? 0 : 1);
        return forms.keySet().stream().min(bare.thenComparingInt(form -> -forms.getOrDefault(form, 0))
                .thenComparing(Comparator.naturalOrder()));
    }

    private Map<String, Place> sample(String term, List<String> fields) throws IOException {
        NavigableMap<String, Place> places = new TreeMap<>();
        for (Segment segment : segments) {
            for (String field : fields) {
                PostingsEnum postings = segment.reader().postings(new Term(field, term), PostingsEnum.NONE);
                if (postings != null) {
                    add(segment, postings, places);
                }
            }
        }
        return places;
    }

    private void add(Segment segment, PostingsEnum postings, NavigableMap<String, Place> places)
            throws IOException {
        SegmentTable table = segment.table();
        int passage = postings.nextDoc();
        while (passage != DocIdSetIterator.NO_MORE_DOCS) {
            int document = table.documentOf(passage);
            if (segment.isLivePassage(passage)) {
                places.putIfAbsent(table.id(document), new Place(segment, passage));
            }
            if (places.size() > sample) {
                places.pollLastEntry();
            }
            passage = postings.advance(table.end(document));
        }
    }

    private static void count(Place place, Passage passage, Term term, Map<String, Integer> forms)
            throws IOException {
        SegmentTable table = place.segment().table();
        count(passage.text(), term, forms);
        for (String heading : passage.headings()) {
            count(heading, term, forms);
        }
        count(table.title(table.documentOf(place.passage())), term, forms);
    }

    private static void count(String text, Term sought, Map<String, Integer> forms) throws IOException {
        try (TokenStream tokens = Schema.analyzer().tokenStream(sought.field(), text)) {
            TermToBytesRefAttribute term = tokens.getAttribute(TermToBytesRefAttribute.class);
            OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                String form = text.substring(offset.startOffset(), offset.endOffset());
                if (term.getBytesRef().equals(sought.bytes()) && isWhole(form)) {
                    forms.merge(form, 1, Integer::sum);
                }
            }
            tokens.end();
        }
    }

    /// Whether the form is the word itself, not `Stadt-` or `Stadt- und Regionalplanung`, where the end was completed.
    private static boolean isWhole(String form) {
        return Character.isLetterOrDigit(form.charAt(form.length() - 1))
                && form.chars().noneMatch(Character::isWhitespace);
    }
}
