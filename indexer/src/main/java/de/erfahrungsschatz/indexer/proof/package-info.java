/// Is a name gone? A [DataSearch] looks through everything in a data folder, decoded and as bytes; a [Control] is a name that nobody
/// bears, planted in stores of every kind, to show that the search can see; a [Proof] is both.
@NullMarked
package de.erfahrungsschatz.indexer.proof;

import org.jspecify.annotations.NullMarked;
