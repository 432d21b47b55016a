package de.erfahrungsschatz.engine.german;

import java.io.IOException;

import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// Puts the terms of each word into its place, all at one position.
final class TermFilter extends TokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute position = addAttribute(PositionIncrementAttribute.class);
    private final WordTerms words;

    private String[] terms = {};
    private int next;

    TermFilter(TokenStream input, WordTerms words) {
        super(input);
        this.words = words;
    }

    /// All attributes but term and increment stay those of the word while its terms are given.
    @Override
    public boolean incrementToken() throws IOException {
        if (next < terms.length) {
            term.setEmpty().append(terms[next++]);
            position.setPositionIncrement(0);
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        terms = words.terms(term.buffer(), term.length());
        term.setEmpty().append(terms[0]);
        next = 1;
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        terms = new String[0];
        next = 0;
    }
}
