package de.erfahrungsschatz.benchmarks.speed;

import de.erfahrungsschatz.benchmarks.Question;
import java.util.function.Consumer;

/// Somebody who answers questions.
///
/// @param name by which its laps are told from others, such as those below
/// @param ask gets the whole answer to a question; safe for many threads
record Entrant(String name, Consumer<Question> ask) {

    /// The product, asked in this process.
    static final String PRODUCT = "product";
    /// The product, asked over HTTP.
    static final String OVER_HTTP = "product over HTTP";
    /// Plain Lucene in the best layout.
    static final String LUCENE = "plain Lucene";
}
