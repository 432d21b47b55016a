package de.erfahrungsschatz.benchmarks.relevance;

import java.util.List;

/// Something that answers queries. Safe for many threads.
interface Searcher extends AutoCloseable {

    /// How many hits are looked at.
    int DEPTH = 100;

    /// The names of the documents that it finds for those words, best first, each once; no more than [#DEPTH].
    /// What only holds words that are spelt nearly like them was not found.
    List<String> find(String words);

    @Override
    void close();
}
