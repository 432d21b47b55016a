package de.erfahrungsschatz.engine.german;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;

/// Words as they are written, but for case, umlauts and signs that are not seen. Every field is analysed alike.
final class FormAnalyzer extends Analyzer {

    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
        WordTokenizer words = new WordTokenizer();
        return new TokenStreamComponents(words, new FormFilter(words));
    }

    @Override
    protected TokenStream normalize(String fieldName, TokenStream in) {
        return new FoldingFilter(in);
    }
}
