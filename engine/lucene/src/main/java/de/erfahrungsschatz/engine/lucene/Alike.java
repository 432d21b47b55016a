package de.erfahrungsschatz.engine.lucene;

import de.erfahrungsschatz.engine.port.Means.Typed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;

/// Terms that stand in for a word that no document holds, also inside other words. They count as one word, of which each is worth the
/// more the nearer it is.
///
/// @param typed the word
/// @param near at least one, each once
record Alike(String typed, List<NearTerm> near) implements Wanted {

    Alike {
        near = List.copyOf(near);
    }

    /// What stands in for each of several words that were typed as one.
    static Alike anyOf(String typed, List<Alike> words) {
        Map<String, NearTerm> near = new LinkedHashMap<>();
        words.forEach(word -> word.near.forEach(term -> near.putIfAbsent(term.term(), term)));
        return new Alike(typed, List.copyOf(near.values()));
    }

    @Override
    public int terms() {
        return 2 * near.size();
    }

    @Override
    public List<Ways> ways(String field) {
        Query inside = new BoostQuery(oneOf(Schema.inside(field)), Weights.INSIDE);
        return List.of(new Ways(
                List.of(new Way(typed, Typed.ALIKE, oneOf(field)), new Way(typed, Typed.ALIKE, inside)), Weights.TIE));
    }

    private Query oneOf(String field) {
        SynonymQuery.Builder any = new SynonymQuery.Builder(field);
        near.forEach(one -> any.addTerm(new Term(field, one.term()), worth(one)));
        return any.build();
    }

    /// From 0 to 1: which part of the letters would stay. Never 0, which the query does not allow.
    private static float worth(NearTerm one) {
        return Math.max(0.1f, 1 - (float) one.distance() / one.term().length());
    }
}
