/// Whether a name is gone.
@NullMarked
package de.erfahrungsschatz.indexer.proof;

import org.jspecify.annotations.NullMarked;
