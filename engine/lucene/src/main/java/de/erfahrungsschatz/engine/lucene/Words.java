package de.erfahrungsschatz.engine.lucene;

import de.erfahrungsschatz.engine.german.GermanAnalysis;
import java.util.List;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/// Typed words as the terms they are indexed by, which must stand side by side.
///
/// @param places what may stand at each place, in order
/// @param parts of one hyphenated word its parts, by which it is found written apart (`Online Beteiligung`); else empty
record Words(List<Place> places, List<Place> parts) implements Wanted {

    /// One place.
    ///
    /// @param position how many words after the first
    /// @param terms the terms that may stand there: several where a word has several readings
    record Place(int position, List<BytesRef> terms) {}

    /// Whether there are only function words.
    boolean areFunctionWords() {
        return places.stream().flatMap(place -> place.terms().stream())
                .allMatch(term -> GermanAnalysis.isFunctionWord(term.utf8ToString()));
    }

    @Override
    public int terms() {
        return count(places) + count(parts);
    }

    private static int count(List<Place> places) {
        return places.stream().mapToInt(place -> place.terms().size()).sum();
    }

    @Override
    public Query in(String field) {
        Query together = places.size() == 1 ? oneOf(places.getFirst().terms(), field) : phrase(places, field);
        if (parts.isEmpty()) {
            return together;
        }
        return new BooleanQuery.Builder().add(together, Occur.SHOULD).add(phrase(parts, field), Occur.SHOULD).build();
    }

    private static Query oneOf(List<BytesRef> terms, String field) {
        if (terms.size() == 1) {
            return new TermQuery(new Term(field, terms.getFirst()));
        }
        SynonymQuery.Builder readings = new SynonymQuery.Builder(field);
        terms.forEach(term -> readings.addTerm(new Term(field, term)));
        return readings.build();
    }

    private static Query phrase(List<Place> places, String field) {
        MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
        for (Place place : places) {
            Term[] terms = place.terms().stream().map(term -> new Term(field, term)).toArray(Term[]::new);
            phrase.add(terms, place.position());
        }
        return phrase.build();
    }
}
