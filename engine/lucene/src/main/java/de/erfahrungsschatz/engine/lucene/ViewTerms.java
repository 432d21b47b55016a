package de.erfahrungsschatz.engine.lucene;

import de.erfahrungsschatz.corpus.text.Spelling;
import de.erfahrungsschatz.engine.german.GermanAnalysis;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.util.BytesRef;

/// The terms in the texts and titles of a view. What only removed documents hold is none of them.
record ViewTerms(LiveSearcher searcher) {

    /// Where words stand.
    static final List<String> FIELDS = List.of(Schema.TEXT, Schema.TITLE);

    private static final int SHORTEST = 3;

    /// In how many passages and titles a term stands.
    int passages(String term) throws IOException {
        int passages = 0;
        for (String field : FIELDS) {
            passages += searcher.holders(new Term(field, term));
        }
        return passages;
    }

    /// In how many passages and titles a word stands, in the most frequent of its readings.
    int passagesOf(String word) throws IOException {
        int most = 0;
        for (String term : readings(word)) {
            most = Math.max(most, passages(term));
        }
        return most;
    }

    /// The terms that a single word may have; empty when it is a function word or no word.
    static List<String> readings(String word) {
        Words words = WordReader.read(word);
        return words.places().size() != 1 || words.areFunctionWords() ? List.of()
                : words.places().getFirst().terms().stream().map(BytesRef::utf8ToString).toList();
    }

    /// A word spelt as terms are.
    static String folded(String word) {
        return Schema.analyzer().normalize(Schema.TEXT, word).utf8ToString();
    }

    /// The terms that are spelt nearly like a word, best first.
    ///
    /// @param spelling as terms are spelt
    /// @param reach the greatest distance, 1 or 2
    List<NearTerm> near(String spelling, int reach) throws IOException {
        Set<NearTerm> near = new TreeSet<>(NearTerm.ORDER);
        for (String term : alike(spelling, reach)) {
            int distance = Spelling.distance(spelling, term);
            int passages = distance == 0 || distance > reach ? 0 : passages(term);
            if (passages > 0) {
                near.add(new NearTerm(term, distance, passages));
            }
        }
        return List.copyOf(near);
    }

    private Set<String> alike(String spelling, int reach) throws IOException {
        Set<String> alike = new TreeSet<>();
        for (String field : FIELDS) {
            Terms terms = MultiTerms.getTerms(searcher.getIndexReader(), field);
            TermsEnum each = terms == null ? TermsEnum.EMPTY
                    : FuzzyQuery.getFuzzyAutomaton(spelling, reach, 0, true).getTermsEnum(terms);
            for (BytesRef term = each.next(); term != null; term = each.next()) {
                alike.add(term.utf8ToString());
            }
        }
        alike.removeIf(term -> !isWord(term));
        return alike;
    }

    private static boolean isWord(String term) {
        return term.length() >= SHORTEST && term.chars().allMatch(Character::isLetter)
                && !GermanAnalysis.isFunctionWord(term);
    }
}
