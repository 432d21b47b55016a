package de.erfahrungsschatz.engine.lucene;

import de.erfahrungsschatz.corpus.document.Passage;
import de.erfahrungsschatz.engine.port.Highlight;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// Finds where in a passage the words stand: whole words from the offsets in the index, beginnings by analysing the passage again, for
/// there may be thousands of words in the index that begin so; so are forms, whose offsets the index does not keep.
///
/// @param words the weight of the words that were typed whole
/// @param beginnings those that were not
/// @param written those whose very form was typed
record Highlighter(Weight words, List<Beginning> beginnings, List<Written> written) {

    private static final Comparator<Highlight> IN_ORDER = Comparator.comparingInt(Highlight::start);

    /// The matches in the text of a passage, in order, those that touch or overlap made one. Matches in its headings, whose offsets
    /// come after the text, are left out.
    ///
    /// @param number the passage's number in the segment
    List<Highlight> of(Segment segment, int number, Passage passage) throws IOException {
        List<Highlight> found = new ArrayList<>();
        addWords(found, segment, number, passage);
        if (!beginnings.isEmpty()) {
            addBeginnings(found, passage);
        }
        if (!written.isEmpty()) {
            addWritten(found, passage);
        }
        found.sort(IN_ORDER);
        return merged(found);
    }

    private void addWords(List<Highlight> found, Segment segment, int number, Passage passage) throws IOException {
        Matches matches = words.matches(segment.context(), number);
        if (matches != null) {
            addMatches(found, matches.getMatches(Schema.TEXT), passage);
            addMatches(found, matches.getMatches(Schema.INSIDE), passage);
        }
    }

    private static void addMatches(List<Highlight> found, @Nullable MatchesIterator matches, Passage passage)
            throws IOException {
        while (matches != null && matches.next()) {
            if (matches.endOffset() <= passage.text().length()) {
                found.add(new Highlight(matches.startOffset(), matches.endOffset()));
            }
        }
    }

    private void addBeginnings(List<Highlight> found, Passage passage) throws IOException {
        try (TokenStream tokens = Schema.analyzer().tokenStream(Schema.TEXT, passage.text())) {
            TermToBytesRefAttribute term = tokens.getAttribute(TermToBytesRefAttribute.class);
            OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                BytesRef word = term.getBytesRef();
                if (beginnings.stream().anyMatch(beginning -> beginning.begins(word))) {
                    found.add(new Highlight(offset.startOffset(), offset.endOffset()));
                }
            }
            tokens.end();
        }
    }

    private void addWritten(List<Highlight> found, Passage passage) throws IOException {
        FormsOfPassage forms = FormsOfPassage.of(passage);
        for (Written words : written) {
            found.addAll(forms.find(words.forms()));
        }
    }

    private static List<Highlight> merged(List<Highlight> sorted) {
        List<Highlight> merged = new ArrayList<>();
        for (Highlight next : sorted) {
            if (!merged.isEmpty() && next.start() <= merged.getLast().end()) {
                Highlight last = merged.removeLast();
                merged.add(new Highlight(last.start(), Math.max(last.end(), next.end())));
            } else {
                merged.add(next);
            }
        }
        return merged;
    }
}
