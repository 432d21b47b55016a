package de.erfahrungsschatz.engine.german;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;

/// The chain of the package that gives, instead of the words of a text, their roots.
final class RootAnalyzer extends Analyzer {

    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
        WordTokenizer words = new WordTokenizer();
        TokenStream joined = new HyphenFilter(words, false);
        return new TokenStreamComponents(words, new RootFilter(joined, WordTerms.shared(), WordConstituents.shared()));
    }
}
