package de.erfahrungsschatz.engine.german;

import org.apache.lucene.analysis.Analyzer;

/// How German words become terms: one analysis for indexing and for asking, whatever engine holds the index.
public final class GermanAnalysis {

    private GermanAnalysis() {}

    /// An analyzer for many threads, to be closed by whoever asked for it. Its `normalize` prepares the beginning of a word for a
    /// prefix search; it folds, but looks nothing up.
    public static Analyzer analyzer() {
        return new GermanAnalyzer();
    }

    /// Whether a term, as the analyzer makes it, is that of an article, pronoun, preposition, conjunction, auxiliary verb or
    /// question word, which says nothing about what a text deals with.
    public static boolean isFunctionWord(String term) {
        return FunctionWords.isTerm(term);
    }

    /// Whether a word, as written, can stand before a noun and tell of which kind it is: "runder", "öffentlichen", "geplantes".
    public static boolean isAttribute(String word) {
        return Attributes.shared().has(word);
    }

    /// A short text that is the same as long as the same words become the same terms: an index that was written under another
    /// fingerprint must not be asked.
    public static String fingerprint() {
        return Fingerprint.VALUE;
    }
}
