package de.erfahrungsschatz.engine.german;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.FlagsAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.apache.lucene.util.AttributeSource;
import org.jspecify.annotations.Nullable;

/// Gives in the place of each word the words inside it: the parts between its hyphens, and the constituents of compounds. Words that
/// hold no other are left out. What a compound ends with stands twice, for it says what the compound is: who asks for a `Siedlung`
/// means the `Haussiedlung` before the `Siedlungsrand`.
///
/// Terms of one constituent have the same number in the flags.
final class ConstituentFilter extends TokenFilter {

    private static final Comparator<Inside> IN_ORDER = Comparator.comparingInt(Inside::start)
            .thenComparingInt(Inside::end).thenComparingInt(Inside::number);

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute position = addAttribute(PositionIncrementAttribute.class);
    private final TypeAttribute type = addAttribute(TypeAttribute.class);
    private final FlagsAttribute flags = addAttribute(FlagsAttribute.class);
    private final WordTerms terms;
    private final WordConstituents constituents;

    private final Deque<Inside> ready = new ArrayDeque<>();
    private AttributeSource.@Nullable State next;
    private int steps;

    ConstituentFilter(TokenStream input, WordTerms terms, WordConstituents constituents) {
        super(input);
        this.terms = terms;
        this.constituents = constituents;
    }

    @Override
    public boolean incrementToken() throws IOException {
        while (ready.isEmpty()) {
            if (!readWord()) {
                return false;
            }
        }
        Inside inside = ready.remove();
        clearAttributes();
        term.append(inside.term());
        offset.setOffset(inside.start(), inside.end());
        flags.setFlags(inside.number());
        position.setPositionIncrement(steps);
        steps = 0;
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        ready.clear();
        next = null;
        steps = 0;
    }

    /// Reads all tokens that stand in the place of one word; false when there is no word any more.
    private boolean readWord() throws IOException {
        if (next != null) {
            restoreState(next);
            next = null;
        } else if (!input.incrementToken()) {
            return false;
        }
        steps += position.getPositionIncrement();
        WordInside word = new WordInside();
        word.add();
        while (input.incrementToken()) {
            if (position.getPositionIncrement() > 0) {
                next = captureState();
                break;
            }
            word.add();
        }
        ready.addAll(word.inOrder());
        return true;
    }

    /// The words found inside the tokens of one place.
    private final class WordInside {

        private final List<Inside> parts = new ArrayList<>();
        private final List<Inside> others = new ArrayList<>();
        private int count;

        /// Adds what is inside the token that was read.
        void add() {
            if (HyphenFilter.PART.equals(type.type())) {
                add(List.of(terms.terms(term.buffer(), term.length())), offset.startOffset(), offset.endOffset(),
                        parts);
            }
            boolean inPlace = offset.endOffset() - offset.startOffset() == term.length();
            for (Constituent one : constituents.of(term.buffer(), term.length())) {
                int start = inPlace ? offset.startOffset() + one.start() : offset.startOffset();
                int end = inPlace ? offset.startOffset() + one.end() : offset.endOffset();
                add(one.terms(), start, end, others);
                if (one.isHead()) {
                    others.add(new Inside(one.terms().getFirst(), start, end, count));
                }
            }
        }

        private void add(List<String> found, int start, int end, List<Inside> list) {
            count++;
            for (String one : found) {
                list.add(new Inside(one, start, end, count));
            }
        }

        /// All of them from left to right. What stands between hyphens is no constituent once more.
        List<Inside> inOrder() {
            Set<String> known = new HashSet<>();
            parts.forEach(part -> known.add(part.term()));
            List<Inside> all = new ArrayList<>(parts);
            others.stream().filter(other -> !known.contains(other.term())).forEach(all::add);
            all.sort(IN_ORDER);
            return all;
        }
    }

    /// @param number tells the constituents of a word apart
    private record Inside(String term, int start, int end, int number) {}
}
