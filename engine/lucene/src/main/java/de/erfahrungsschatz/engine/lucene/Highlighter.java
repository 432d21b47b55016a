package de.erfahrungsschatz.engine.lucene;

import de.erfahrungsschatz.corpus.document.Passage;
import de.erfahrungsschatz.engine.port.Highlight;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Weight;

/// Finds where in a passage the words stand, from the offsets in the index.
///
/// @param text the weight of all wanted words in passages
record Highlighter(Weight text) {

    private static final Comparator<Highlight> IN_ORDER = Comparator.comparingInt(Highlight::start);

    /// The matches in the text of a passage, in order, those that touch or overlap made one. Matches in its headings, whose offsets
    /// come after the text, are left out.
    ///
    /// @param number the passage's number in the segment
    List<Highlight> of(Segment segment, int number, Passage passage) throws IOException {
        Matches matches = text.matches(segment.context(), number);
        MatchesIterator iterator = matches == null ? null : matches.getMatches(Schema.TEXT);
        if (iterator == null) {
            return List.of();
        }
        List<Highlight> found = new ArrayList<>();
        while (iterator.next()) {
            if (iterator.endOffset() <= passage.text().length()) {
                found.add(new Highlight(iterator.startOffset(), iterator.endOffset()));
            }
        }
        found.sort(IN_ORDER);
        return merged(found);
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
