/// The Lucene engine keeps the contract of all engines ([LuceneContractTest]), and what only a local folder can promise: an index of
/// another version is refused, a killed run harms nothing, a refresh reads only what is new.
@NullMarked
package de.erfahrungsschatz.engine.lucene;

import org.jspecify.annotations.NullMarked;
