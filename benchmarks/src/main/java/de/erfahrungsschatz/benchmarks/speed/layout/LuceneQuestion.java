package de.erfahrungsschatz.benchmarks.speed.layout;

import de.erfahrungsschatz.benchmarks.Question;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.QueryBuilder;
import org.jspecify.annotations.Nullable;

/// Says in Lucene's terms what is asked. All that is asked must be in one passage.
///
/// @param analyzer the one by which the passages were indexed
record LuceneQuestion(Analyzer analyzer) {

    Query of(Question question) {
        QueryBuilder builder = new QueryBuilder(analyzer);
        String words = question.words();
        String field = BestLayoutIndex.TEXT;
        return switch (question.mode()) {
            case AND -> orNothing(builder.createBooleanQuery(field, words, Occur.MUST));
            case OR -> orNothing(builder.createBooleanQuery(field, words, Occur.SHOULD));
            case PHRASE -> orNothing(builder.createPhraseQuery(field, words));
            case PREFIX -> new PrefixQuery(new Term(field, analyzer.normalize(field, words)));
            case ALL -> MatchAllDocsQuery.INSTANCE;
        };
    }

    /// Stop words alone find nothing: they are not in the index.
    private static Query orNothing(@Nullable Query query) {
        return query == null ? MatchNoDocsQuery.INSTANCE : query;
    }
}
