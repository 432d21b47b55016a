package de.erfahrungsschatz.engine.lucene;

import de.erfahrungsschatz.engine.port.Means.Typed;
import java.util.List;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/// Words in the very forms typed, side by side.
///
/// @param typed as they were typed
/// @param forms folded, in order
record Written(String typed, List<BytesRef> forms) implements Wanted {

    static Written of(String typed) {
        return new Written(typed, WordReader.forms(typed));
    }

    @Override
    public int terms() {
        return forms.size();
    }

    @Override
    public List<Ways> ways(String field) {
        return List.of(Ways.only(new Way(typed, Typed.EXACT, inForms(Schema.form(field)))));
    }

    /// The query that finds them in a field of forms.
    Query inForms(String field) {
        return switch (forms.size()) {
            case 0 -> new MatchNoDocsQuery("nothing typed");
            case 1 -> new TermQuery(new Term(field, forms.getFirst()));
            default -> new PhraseQuery(field, forms.toArray(BytesRef[]::new));
        };
    }
}
