package de.erfahrungsschatz.engine.german;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;

/// The chain of the package that gives, instead of the words of a text, what they have in common with related ones.
final class RootAnalyzer extends Analyzer {

    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
        WordTokenizer words = new WordTokenizer();
        TokenStream completed = new SuspendedFilter(new HyphenFilter(words, true), Compounds.shared());
        return new TokenStreamComponents(words,
                new RootFilter(completed, WordTerms.shared(), WordConstituents.shared()));
    }
}
