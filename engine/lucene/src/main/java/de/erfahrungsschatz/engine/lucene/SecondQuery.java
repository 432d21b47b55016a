package de.erfahrungsschatz.engine.lucene;

import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/// What the second look asks of a field, made of the words typed.
final class SecondQuery {

    /// Of a long text that was pasted the first words will do.
    private static final int MOST_WORDS = 40;

    /// How many words may stand between two neighbours: `Beteiligung der älteren Bürger` for `Beteiligung Bürger`.
    private static final int SLOP = 2;

    private final String field;
    private final BooleanQuery.Builder query = new BooleanQuery.Builder();

    private SecondQuery(String field) {
        this.field = field;
    }

    /// @param field of words
    /// @param words those wanted, in the order typed
    /// @param functionWords those that are not looked for
    static Query of(String field, List<Words> words, List<Words> functionWords) {
        SecondQuery second = new SecondQuery(field);
        List<Words> single = words.stream().filter(Words::isSingle).limit(MOST_WORDS).toList();
        single.forEach(second::addForm);
        single.forEach(second::addRoots);
        for (int i = 1; i < single.size(); i++) {
            second.addNeighbours(single.get(i - 1), single.get(i));
        }
        functionWords.stream().limit(MOST_WORDS)
                .forEach(word -> second.add(word.strict().in(field), Weights.FUNCTION_WORD));
        return second.query.build();
    }

    private void add(Query one, float weight) {
        query.add(new BoostQuery(one, weight), Occur.SHOULD);
    }

    private void addForm(Words word) {
        List<BytesRef> forms = WordReader.forms(word.typed());
        if (forms.size() == 1) {
            add(new TermQuery(new Term(Schema.form(field), forms.getFirst())), Weights.FORM);
        }
    }

    private void addRoots(Words word) {
        for (BytesRef root : WordReader.roots(word.typed())) {
            add(new TermQuery(new Term(Schema.root(field), root)), Weights.ROOT);
        }
    }

    private void addNeighbours(Words first, Words second) {
        MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
        List.of(first, second).forEach(word -> phrase.add(terms(word)));
        add(phrase.setSlop(SLOP).build(), Weights.NEIGHBOURS);
    }

    private Term[] terms(Words word) {
        List<Term> terms = new ArrayList<>();
        word.places().getFirst().terms().forEach(term -> terms.add(new Term(field, term)));
        return terms.toArray(Term[]::new);
    }
}
