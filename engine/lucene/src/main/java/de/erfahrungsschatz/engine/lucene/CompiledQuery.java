package de.erfahrungsschatz.engine.lucene;

import de.erfahrungsschatz.engine.port.Query.Clause;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/// What was typed, for Lucene.
///
/// @param isBrowsing whether no word is wanted
/// @param text finds and scores all wanted words in passages, any of them
/// @param title the same in titles
/// @param words finds those of them in passages that were typed whole
/// @param beginnings the others
/// @param required what a document must hold somewhere, each; empty when `text` or `title` alone decides
/// @param excluded what a document must hold nowhere
record CompiledQuery(boolean isBrowsing, Query text, Query title, Query words, List<Beginning> beginnings,
        List<Query> required, List<Query> excluded) {

    /// How many terms are looked for at most, in each field. Lucene allows 1,024 in all.
    private static final int MOST_TERMS = 500;

    static CompiledQuery of(de.erfahrungsschatz.engine.port.Query query) {
        Sorting sorting = new Sorting();
        query.clauses().forEach(clause -> sorting.add(clause));
        List<Wanted> words = sorting.wordsWanted();
        List<List<Wanted>> groups = new ArrayList<>();
        if (!words.isEmpty()) {
            groups.add(words);
        }
        sorting.phrases.forEach(phrase -> groups.add(List.of(phrase)));
        List<Wanted> all = groups.stream().flatMap(List::stream).toList();
        List<Wanted> whole = all.stream().filter(Words.class::isInstance).toList();
        List<Beginning> beginnings = all.stream().filter(Beginning.class::isInstance).map(Beginning.class::cast)
                .toList();
        return new CompiledQuery(query.isBrowsing() && groups.isEmpty(), any(all, Schema.TEXT), any(all, Schema.TITLE),
                any(whole, Schema.TEXT), beginnings,
                groups.size() < 2 ? List.of() : groups.stream().map(CompiledQuery::anywhere).toList(),
                sorting.excluded.stream().map(excluded -> anywhere(List.of(excluded))).toList());
    }

    private static Query any(List<Wanted> wanted, String... fields) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (String field : fields) {
            wanted.forEach(one -> any.add(one.in(field), Occur.SHOULD));
        }
        return any.build();
    }

    private static Query anywhere(List<Wanted> wanted) {
        return any(wanted, Schema.TEXT, Schema.TITLE);
    }

    /// The clauses by what they mean, as long as there is room for them.
    private static final class Sorting {

        final List<Wanted> words = new ArrayList<>();
        final List<Wanted> functionWords = new ArrayList<>();
        final List<Wanted> phrases = new ArrayList<>();
        final List<Wanted> excluded = new ArrayList<>();
        private int terms;

        void add(Clause clause) {
            switch (clause) {
                case Clause.Word(String text) -> {
                    Words word = WordReader.read(text);
                    add(word, word.areFunctionWords() ? functionWords : words);
                }
                case Clause.Phrase(String text) -> add(WordReader.read(text), phrases);
                case Clause.Prefix(String text) -> add(Beginning.of(text), words);
                case Clause.Not(Clause unwanted) -> exclude(unwanted);
            }
        }

        private void exclude(Clause clause) {
            switch (clause) {
                case Clause.Word(String text) -> add(WordReader.read(text), excluded);
                case Clause.Phrase(String text) -> add(WordReader.read(text), excluded);
                case Clause.Prefix(String text) -> add(Beginning.of(text), excluded);
                case Clause.Not(Clause wanted) -> add(wanted);
            }
        }

        private void add(Wanted wanted, List<Wanted> group) {
            if (wanted.terms() > 0 && terms + wanted.terms() <= MOST_TERMS) {
                terms += wanted.terms();
                group.add(wanted);
            }
        }

        /// The words of which one must occur: function words only when there is nothing else.
        List<Wanted> wordsWanted() {
            return words.isEmpty() && phrases.isEmpty() ? functionWords : words;
        }
    }
}
