package de.erfahrungsschatz.engine.german;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Gives instead of each word its roots, those of a compound for each of its words. Function words have none.
final class RootFilter extends TokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final WordTerms terms;
    private final WordConstituents constituents;

    private final Deque<String> ready = new ArrayDeque<>();

    RootFilter(TokenStream input, WordTerms terms, WordConstituents constituents) {
        super(input);
        this.terms = terms;
        this.constituents = constituents;
    }

    @Override
    public boolean incrementToken() throws IOException {
        while (ready.isEmpty()) {
            if (!input.incrementToken()) {
                return false;
            }
            constituents.of(term.buffer(), term.length()).stream().filter(Constituent::isSimple)
                    .forEach(one -> ready.addAll(Roots.of(one.terms()[0])));
            String word = terms.terms(term.buffer(), term.length())[0];
            if (ready.isEmpty() && !FunctionWords.isTerm(word)) {
                ready.addAll(Roots.of(word));
            }
        }
        term.setEmpty().append(ready.remove());
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        ready.clear();
    }
}
