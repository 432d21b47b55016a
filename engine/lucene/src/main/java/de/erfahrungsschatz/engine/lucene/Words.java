package de.erfahrungsschatz.engine.lucene;

import de.erfahrungsschatz.engine.german.GermanAnalysis;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/// Typed words as the terms they are indexed by, which must stand side by side. A word with inner hyphens may be several.
///
/// @param places the terms that may stand at each place; several where a word has several readings
record Words(List<Place> places) implements Wanted {

    /// Of longer words and phrases only the beginning is looked at: nobody types so much on purpose.
    private static final int LONGEST = 1_000;

    /// One place.
    ///
    /// @param position how many words after the first
    record Place(int position, List<BytesRef> terms) {}

    /// The terms of what was typed; no place when it holds no word.
    static Words of(String typed) {
        List<Place> places = new ArrayList<>();
        try (TokenStream tokens = Schema.analyzer().tokenStream(Schema.TEXT,
                typed.substring(0, Math.min(typed.length(), LONGEST)))) {
            TermToBytesRefAttribute term = tokens.getAttribute(TermToBytesRefAttribute.class);
            PositionIncrementAttribute increment = tokens.addAttribute(PositionIncrementAttribute.class);
            tokens.reset();
            int position = -1;
            while (tokens.incrementToken()) {
                position += increment.getPositionIncrement();
                if (places.isEmpty() || places.getLast().position() != position) {
                    places.add(new Place(position, new ArrayList<>()));
                }
                places.getLast().terms().add(BytesRef.deepCopyOf(term.getBytesRef()));
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot analyse what was typed", e);
        }
        return new Words(places);
    }

    /// Whether there are only function words.
    boolean areFunctionWords() {
        return places.stream().flatMap(place -> place.terms().stream())
                .allMatch(term -> GermanAnalysis.isFunctionWord(term.utf8ToString()));
    }

    @Override
    public int terms() {
        return places.stream().mapToInt(place -> place.terms().size()).sum();
    }

    @Override
    public Query in(String field) {
        if (places.size() > 1) {
            return phrase(field);
        }
        List<BytesRef> terms = places.getFirst().terms();
        if (terms.size() == 1) {
            return new TermQuery(new Term(field, terms.getFirst()));
        }
        SynonymQuery.Builder readings = new SynonymQuery.Builder(field);
        terms.forEach(term -> readings.addTerm(new Term(field, term)));
        return readings.build();
    }

    private Query phrase(String field) {
        MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
        for (Place place : places) {
            Term[] terms = place.terms().stream().map(term -> new Term(field, term)).toArray(Term[]::new);
            phrase.add(terms, place.position());
        }
        return phrase.build();
    }
}
