package de.erfahrungsschatz.engine.lucene;

import org.apache.lucene.search.Query;

/// One thing to look for, in whatever field.
sealed interface Wanted permits Words, Beginning, Written, Synonyms {

    /// How many terms it is made of: what it costs.
    int terms();

    /// The query that finds it in that field.
    Query in(String field);
}
