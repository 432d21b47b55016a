package de.erfahrungsschatz.engine.german;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.FlagsAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.apache.lucene.util.AttributeSource;

/// Completes words that a hyphen leaves open. In `Stadt- und Regionalplanung` the word `Stadtplanung` is put beside `Stadt`; in
/// `Stadtplanung und -entwicklung` the word `Stadtentwicklung` beside `entwicklung`. The completed word stands in the text's stead,
/// so it is no mere part.
final class SuspendedFilter extends TokenFilter {

    /// Set by the tokenizer on a word whose end is left open.
    static final int OPEN_END = 1;
    /// Set by the tokenizer on a word whose beginning is left open.
    static final int OPEN_START = 2;

    private static final Set<String> BETWEEN = Set.of("und", "oder", "bzw", "beziehungsweise", "sowie", "bis", "wie",
            "auch", "als", "noch");
    private static final int FURTHEST = 8;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final FlagsAttribute flags = addAttribute(FlagsAttribute.class);
    private final PositionIncrementAttribute position = addAttribute(PositionIncrementAttribute.class);
    private final TypeAttribute type = addAttribute(TypeAttribute.class);
    private final Compounds compounds;

    private final Deque<AttributeSource.State> ready = new ArrayDeque<>();
    private String before = "";

    SuspendedFilter(TokenStream input, Compounds compounds) {
        super(input);
        this.compounds = compounds;
    }

    @Override
    public boolean incrementToken() throws IOException {
        AttributeSource.State state = ready.poll();
        if (state != null) {
            restoreState(state);
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        if (flags.getFlags() == OPEN_END) {
            readOn();
        } else {
            complete();
        }
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        ready.clear();
        before = "";
    }

    /// Reads on to the word that is complete, which tells how the open ones end.
    private void readOn() throws IOException {
        List<Open> words = new ArrayList<>();
        boolean goesOn = true;
        String end = "";
        while (goesOn && words.size() < FURTHEST) {
            boolean open = flags.getFlags() == OPEN_END;
            boolean whole = !open && !isBetween();
            words.add(new Open(captureState(), open ? term.toString() : ""));
            if (whole && !isPart()) {
                end = compounds.split(Cleaning.clean(term.toString())).map(Compound::tail).orElse("");
                remember();
            }
            goesOn = (!whole || isPart()) && input.incrementToken();
        }
        for (Open word : words) {
            ready.add(word.state());
            if (!word.text().isEmpty() && !end.isEmpty()) {
                addBeside(word.state(), word.text() + end);
            }
        }
        restoreState(ready.remove());
    }

    /// Completes a word whose beginning is left open by that of the word before, and remembers the word for the next.
    private void complete() {
        if (flags.getFlags() == OPEN_START) {
            String end = term.toString().toLowerCase(Locale.GERMAN);
            AttributeSource.State state = captureState();
            compounds.split(before).ifPresent(compound -> addBeside(state, compound.head() + end));
            restoreState(state);
        } else {
            remember();
        }
    }

    private void remember() {
        if (!isPart() && !isBetween()) {
            before = Cleaning.clean(term.toString());
        }
    }

    private void addBeside(AttributeSource.State state, String word) {
        restoreState(state);
        term.setEmpty().append(word);
        position.setPositionIncrement(0);
        ready.add(captureState());
    }

    private boolean isBetween() {
        return BETWEEN.contains(term.toString());
    }

    private boolean isPart() {
        return HyphenFilter.PART.equals(type.type());
    }

    /// @param text what is written of an open word; empty for another
    private record Open(AttributeSource.State state, String text) {}
}
