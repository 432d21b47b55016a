package de.erfahrungsschatz.engine.lucene;

import de.erfahrungsschatz.corpus.text.Spelling;
import de.erfahrungsschatz.engine.german.GermanAnalysis;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.CompiledAutomaton;

/// The terms in fields of a view. What only removed documents hold is none of them.
///
/// @param searcher the view's
/// @param segments the view's
/// @param fields those looked at
record ViewTerms(LiveSearcher searcher, List<Segment> segments, List<String> fields) {

    /// Where words stand.
    static final List<String> FIELDS = List.of(Schema.TEXT, Schema.TITLE);

    /// Where words stand, whole or inside others.
    static final List<String> ALL_FIELDS = List.of(Schema.TEXT, Schema.TITLE, Schema.INSIDE, Schema.TITLE_INSIDE);

    private static final int SHORTEST = 3;
    /// From so many letters on a word may differ in one, …
    private static final int SHORT = 4;
    /// … and from so many in two.
    private static final int LONG = 8;

    /// In how many passages and titles a term stands.
    int passages(String term) throws IOException {
        int passages = 0;
        for (String field : fields) {
            passages += searcher.holders(new Term(field, term));
        }
        return passages;
    }

    /// In how many passages and titles a word stands, in the most frequent of its readings.
    int passagesOf(String word) throws IOException {
        return mostPassages(readings(word));
    }

    /// In how many passages and titles the most frequent of some terms stands.
    int mostPassages(List<String> some) throws IOException {
        int most = 0;
        for (String term : some) {
            most = Math.max(most, passages(term));
        }
        return most;
    }

    /// The terms that a single word may have; empty when it is a function word or no word.
    static List<String> readings(String word) {
        List<Words.Place> places = WordReader.places(word);
        List<String> readings = places.size() == 1
                ? places.getFirst().terms().stream().map(BytesRef::utf8ToString).toList()
                : List.of();
        return readings.stream().allMatch(GermanAnalysis::isFunctionWord) ? List.of() : readings;
    }

    /// A word spelt as terms are.
    static String folded(String word) {
        return Schema.analyzer().normalize(Schema.TEXT, word).utf8ToString();
    }

    /// How a word may be spelt as a term: as typed, and as each of its readings.
    static Set<String> spellings(String word) {
        Set<String> spellings = new LinkedHashSet<>(readings(word));
        spellings.add(folded(word));
        return spellings;
    }

    /// The terms that are spelt nearly like one of some spellings of a word: with one letter wrong, and only where there are none with
    /// two, which cost much to look for.
    List<NearTerm> nearest(Collection<String> spellings) throws IOException {
        List<NearTerm> near = near(spellings, SHORT, 1);
        return near.isEmpty() ? near(spellings, LONG, 2) : near;
    }

    private List<NearTerm> near(Collection<String> spellings, int shortest, int reach) throws IOException {
        List<NearTerm> near = new ArrayList<>();
        for (String spelling : spellings) {
            if (spelling.length() >= shortest) {
                near.addAll(near(spelling, reach));
            }
        }
        return near;
    }

    /// The terms that share most of their letters with each spelling, by spelling; those too that only removed documents hold.
    Map<String, Set<String>> sharing(Collection<String> spellings) throws IOException {
        return new SharedGrams(spellings).in(segments, fields);
    }

    /// Those of some terms that documents hold, however far they are from a spelling.
    List<NearTerm> measured(String spelling, Collection<String> some) throws IOException {
        List<NearTerm> measured = new ArrayList<>();
        for (String term : some) {
            int passages = isWord(term) ? passages(term) : 0;
            if (passages > 0) {
                measured.add(new NearTerm(term, Spelling.distance(spelling, term), passages));
            }
        }
        return measured;
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
        CompiledAutomaton nearly = FuzzyQuery.getFuzzyAutomaton(spelling, reach, 0, true);
        for (String field : fields) {
            Terms terms = MultiTerms.getTerms(searcher.getIndexReader(), field);
            TermsEnum each = terms == null ? TermsEnum.EMPTY : nearly.getTermsEnum(terms);
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
