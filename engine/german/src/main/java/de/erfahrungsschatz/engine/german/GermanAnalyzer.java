package de.erfahrungsschatz.engine.german;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;

/// The chain of the package, as Lucene's analysis calls it. Every field is analysed alike.
final class GermanAnalyzer extends Analyzer {

    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
        WordTokenizer words = new WordTokenizer();
        TokenStream completed = new SuspendedFilter(new HyphenFilter(words, false), Compounds.shared());
        return new TokenStreamComponents(words, new TermFilter(completed, WordTerms.shared()));
    }

    @Override
    protected TokenStream normalize(String fieldName, TokenStream in) {
        return new FoldingFilter(in);
    }
}
