/// What did a worker say about these bytes last time? [AnswerCache] keeps a [KeptAnswer] for each content, so that other
/// vocabularies, rules or sidecars make other documents of it without a worker.
@NullMarked
package de.erfahrungsschatz.indexer.extract.cache;

import org.jspecify.annotations.NullMarked;
