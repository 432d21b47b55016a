package de.erfahrungsschatz.engine.lucene;

import de.erfahrungsschatz.engine.german.GermanAnalysis;
import de.erfahrungsschatz.engine.port.Means.Typed;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/// Typed words as the terms they are indexed by. Read strictly, they must stand side by side as whole words. Otherwise a single word is
/// also found inside other words, and by the words inside it, and of several that were typed as one (`Kölnstraße/Heerstraße`) any is.
///
/// @param typed as it was typed
/// @param places what may stand at each place, in order
/// @param inside of a single word the words inside it, each as the terms it may have; else empty
/// @param derived of a single word the terms of words of the same meaning in another part of speech; else empty
/// @param roots of a single word what it has in common with related ones; else empty
/// @param apart the words typed as one, each by itself; empty for a single word, or when read strictly
/// @param isStrict whether only whole words that stand side by side are found
record Words(String typed, List<Place> places, List<List<BytesRef>> inside, List<BytesRef> derived,
        List<BytesRef> roots,
        List<Words> apart,
        boolean isStrict)
        implements
            Wanted {

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

    /// The same, found as a whole word only.
    Words strict() {
        return new Words(typed, places, List.of(), List.of(), List.of(), List.of(), true);
    }

    /// Whether it is one word, and not several that belong together.
    boolean isSingle() {
        return places.size() == 1;
    }

    /// Whether it is one word that holds no others.
    boolean isSimple() {
        return isSingle() && inside.isEmpty();
    }

    @Override
    public int terms() {
        return count(places) * (isStrict ? 1 : 2) + 2 * inside.stream().mapToInt(List::size).sum() + derived.size()
                + roots.size()
                + apart.stream().mapToInt(Words::terms).sum();
    }

    private static int count(List<Place> places) {
        return places.stream().mapToInt(place -> place.terms().size()).sum();
    }

    @Override
    public List<Ways> ways(String field) {
        return isSingle() ? List.of(single(field))
                : Stream.concat(Stream.of(Ways.only(new Way(typed, Typed.SIDE_BY_SIDE, phrase(places, field)))),
                        apart.stream().flatMap(word -> word.ways(field).stream())).toList();
    }

    @Override
    public List<Way> traces(String field) {
        if (!isSingle()) {
            return apart.stream().flatMap(word -> word.traces(field).stream()).toList();
        }
        BooleanQuery.Builder each = new BooleanQuery.Builder();
        roots.forEach(root -> each.add(new TermQuery(new Term(Schema.root(field), root)), Occur.SHOULD));
        return roots.isEmpty() ? List.of()
                : List.of(new Way(typed, Typed.RELATED, new BoostQuery(each.build(), Weights.ROOT)));
    }

    private Ways single(String field) {
        List<BytesRef> terms = places.getFirst().terms();
        Way whole = new Way(typed, Typed.WHOLE, oneOf(terms, field));
        if (isStrict) {
            return Ways.only(whole);
        }
        List<Way> ways = new ArrayList<>();
        ways.add(whole);
        ways.add(new Way(typed, Typed.INSIDE, new BoostQuery(oneOf(terms, Schema.inside(field)), Weights.INSIDE)));
        if (!inside.isEmpty()) {
            ways.add(new Way(typed, Typed.CONSTITUENTS, new BoostQuery(constituents(field), Weights.CONSTITUENT)));
        }
        if (!derived.isEmpty()) {
            ways.add(new Way(typed, Typed.DERIVED, new BoostQuery(oneOf(derived, field), Weights.DERIVED)));
        }
        return new Ways(ways, Weights.TIE);
    }

    /// Each word inside the typed one, whole or inside others.
    private Query constituents(String field) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (List<BytesRef> terms : inside) {
            any.add(new DisjunctionMaxQuery(List.of(oneOf(terms, field), oneOf(terms, Schema.inside(field))),
                    Weights.TIE),
                    Occur.SHOULD);
        }
        return any.build();
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
