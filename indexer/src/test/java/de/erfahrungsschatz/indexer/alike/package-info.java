/// Which documents say nearly the same?
@NullMarked
package de.erfahrungsschatz.indexer.alike;

import org.jspecify.annotations.NullMarked;
