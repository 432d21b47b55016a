package de.erfahrungsschatz.engine.german;

import java.util.Set;
import org.apache.lucene.analysis.Analyzer;

/// How German words become terms: one analysis for indexing and for asking, whatever engine holds the index.
public final class GermanAnalysis {

    private GermanAnalysis() {}

    /// An analyzer for many threads, to be closed by whoever asked for it. Its `normalize` prepares the beginning of a word for a
    /// prefix search; it folds, but looks nothing up.
    public static Analyzer analyzer() {
        return new GermanAnalyzer();
    }

    /// An analyzer that gives the words inside words, `Siedlung` and `Haus` for `Haussiedlung`, each at the position of the word that
    /// holds it and with its own offsets; nothing for words that hold no other. Terms of one constituent have the same flags.
    /// For many threads, to be closed by whoever asked for it.
    public static Analyzer constituents() {
        return new ConstituentAnalyzer();
    }

    /// An analyzer that gives, in the place of each word, what it has in common with related words: the first letters of its base forms
    /// and of those of the words inside it. Many words that are not related have them in common too: they tell which of two texts is
    /// nearer, not whether one is found. For many threads, to be closed by whoever asked for it.
    public static Analyzer roots() {
        return new RootAnalyzer();
    }

    /// An analyzer that leaves each word in the form in which it is written and only folds it: hyphenated words are one, nothing is
    /// looked up. For many threads, to be closed by whoever asked for it.
    public static Analyzer forms() {
        return new FormAnalyzer();
    }

    /// The terms of words of the same meaning in another part of speech: `beteiligen` for `Beteiligung`, `Sicherheit` for `sicher`.
    ///
    /// @param word in whatever form it is written
    public static Set<String> derivations(String word) {
        return Derivations.shared().terms(word);
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

    /// Whether a word can be something else than a name, written so or with a capital: `essen`, `Essen` and `Wald` can, `Aldenrath` cannot.
    public static boolean isOrdinary(String word) {
        return OrdinaryWords.include(word);
    }

    /// A short text that is the same as long as the same words become the same terms: an index that was written under another
    /// fingerprint must not be asked.
    public static String fingerprint() {
        return Fingerprint.VALUE;
    }
}
