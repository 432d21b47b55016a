package de.erfahrungsschatz.engine.german;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;

import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// Gives in the place of each word the first letters of its base forms and of those of the words inside it, each once. Related words
/// have them in common: `Beteiligung`, `beteiligt` and `Beteiligte`, `Fahrrad` and `fahren`. Function words are left out.
final class RootFilter extends TokenFilter {

    /// So few that related words have all of them in common, so many that few others have.
    private static final int LETTERS = 4;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute position = addAttribute(PositionIncrementAttribute.class);
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
        int steps = 0;
        while (ready.isEmpty()) {
            if (!input.incrementToken()) {
                return false;
            }
            steps += position.getPositionIncrement();
            ready.addAll(roots());
        }
        position.setPositionIncrement(steps);
        term.setEmpty().append(ready.remove());
        return true;
    }

    /// Those of the word that was read.
    private Set<String> roots() {
        Set<String> roots = new LinkedHashSet<>();
        for (String whole : terms.terms(term.buffer(), term.length())) {
            if (!FunctionWords.isTerm(whole)) {
                roots.add(root(whole));
            }
        }
        for (Constituent constituent : constituents.of(term.buffer(), term.length())) {
            constituent.terms().stream().map(RootFilter::root).forEach(roots::add);
        }
        return roots;
    }

    private static String root(String term) {
        return term.substring(0, Math.min(LETTERS, term.length()));
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        ready.clear();
    }
}
