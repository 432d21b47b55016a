package de.erfahrungsschatz.engine.lucene;

import java.util.List;

import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/// One thing to look for, in whatever field.
sealed interface Wanted permits Words, Beginning, Written, Synonyms, Alike {

    /// How many terms it is made of: what it costs.
    int terms();

    /// The ways in which it is looked for in that field. What is found counts the sum of them; by them a hit is explained too.
    List<Ways> ways(String field);

    /// What it has in common with related words, in that field: it adds to the scores of what is found, and finds nothing itself.
    default List<Way> traces(String field) {
        return List.of();
    }

    /// The query that finds it in that field.
    default Query in(String field) {
        List<Ways> ways = ways(field);
        if (ways.size() == 1) {
            return ways.getFirst().query();
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        ways.forEach(each -> any.add(each.query(), Occur.SHOULD));
        return any.build();
    }
}
