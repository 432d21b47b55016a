package de.erfahrungsschatz.engine.lucene;

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
/// @param prefix the beginning, folded as terms are
record Beginning(BytesRef prefix) implements Wanted {

    static Beginning of(String typed) {
        return new Beginning(Schema.analyzer().normalize(Schema.TEXT, typed));
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
    public Query in(String field) {
        if (prefix.length == 0) {
            return new MatchNoDocsQuery("nothing typed");
        }
        return new BoostQuery(
                new PrefixQuery(new Term(field, prefix), MultiTermQuery.CONSTANT_SCORE_BLENDED_REWRITE),
                Weights.PREFIX);
    }
}
