package de.erfahrungsschatz.engine.lucene;

import de.erfahrungsschatz.engine.port.Means.Typed;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;

/// What the second look asks, made of the words typed.
///
/// @param words those wanted, in the order typed
/// @param functionWords those that are not looked for
record SecondQuery(List<Words> words, List<Words> functionWords) {

    /// Of a long text that was pasted the first words will do.
    private static final int MOST_WORDS = 40;

    /// How many words may stand between two neighbours: `Beteiligung der älteren Bürger` for `Beteiligung Bürger`.
    private static final int SLOP = 2;

    SecondQuery {
        words = words.stream().flatMap(SecondQuery::single).limit(MOST_WORDS).toList();
        functionWords = functionWords.stream().limit(MOST_WORDS).toList();
    }

    private static Stream<Words> single(Words word) {
        return word.isSingle() ? Stream.of(word) : word.apart().stream();
    }

    /// Finds neighbours and function words in passages.
    Query text() {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        ways().forEach(way -> query.add(way.query(), Occur.SHOULD));
        return query.build();
    }

    /// The ways in which neighbours and function words are looked for in passages; each counts.
    List<Way> ways() {
        List<Way> ways = new ArrayList<>();
        for (int i = 1; i < words.size(); i++) {
            ways.add(neighbours(words.get(i - 1), words.get(i)));
        }
        functionWords.forEach(word -> ways.add(new Way(word.typed(), Typed.FUNCTION_WORD,
                new BoostQuery(word.strict().in(Schema.TEXT), Weights.FUNCTION_WORD))));
        return ways;
    }

    private static Way neighbours(Words first, Words second) {
        MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
        List.of(first, second).forEach(word -> phrase.add(terms(word).toArray(Term[]::new)));
        return new Way(first.typed() + " " + second.typed(), Typed.NEIGHBOURS,
                new BoostQuery(phrase.setSlop(SLOP).build(), Weights.NEIGHBOURS));
    }

    /// The letters of all words, each weighed by how rare it is. A single word that is no compound is there, or it is not.
    LetterQuery letters(LiveSearcher searcher) throws IOException {
        LetterQuery letters = new LetterQuery();
        if (words.size() == 1 && words.getFirst().isSimple()) {
            letters.addForm(words.getFirst(), rarity(words.getFirst(), searcher));
            return letters;
        }
        for (Words word : words) {
            letters.add(word, 1, rarity(word, searcher));
        }
        for (Words word : functionWords) {
            letters.add(word, Weights.FUNCTION_WORD, rarity(word, searcher));
        }
        return letters;
    }

    private static float rarity(Words word, LiveSearcher searcher) throws IOException {
        long holders = 0;
        for (Term term : terms(word)) {
            holders = Math.max(holders, searcher.holders(term));
        }
        return Weights.rarity(holders, searcher.passages());
    }

    private static List<Term> terms(Words word) {
        List<Term> terms = new ArrayList<>();
        for (BytesRef term : word.places().getFirst().terms()) {
            terms.add(new Term(Schema.TEXT, term));
        }
        return terms;
    }
}
