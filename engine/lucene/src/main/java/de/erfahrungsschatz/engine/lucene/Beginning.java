package de.erfahrungsschatz.engine.lucene;

import de.erfahrungsschatz.engine.port.Means.Typed;
import java.util.List;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/// Every word that begins so. All score alike, so that it costs the same however many words there are.
///
/// @param typed as it was typed, without the star
/// @param prefix the beginning, folded as terms are
record Beginning(String typed, BytesRef prefix) implements Wanted {

    static Beginning of(String typed) {
        return new Beginning(typed, Schema.analyzer().normalize(Schema.TEXT, typed));
    }

    /// Whether the word begins so.
    boolean begins(BytesRef word) {
        return prefix.length > 0 && StringHelper.startsWith(word, prefix);
    }

    @Override
    public int terms() {
        return 1;
    }

    @Override
    public List<Ways> ways(String field) {
        return List.of(Ways.only(new Way(typed, Typed.BEGINNING, beginningWith(field))));
    }

    private Query beginningWith(String field) {
        if (prefix.length == 0) {
            return new MatchNoDocsQuery("nothing typed");
        }
        return new BoostQuery(
                new PrefixQuery(new Term(field, prefix), MultiTermQuery.CONSTANT_SCORE_BLENDED_REWRITE),
                Weights.PREFIX);
    }
}
