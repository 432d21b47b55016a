package de.erfahrungsschatz.engine.lucene;

import de.erfahrungsschatz.engine.port.Means;
import org.apache.lucene.search.Query;

/// One way in which a word is looked for in a field.
///
/// @param word as typed
/// @param query finds it so, and scores what being found so counts
record Way(String word, Means means, Query query) {}
