/// What must the public not read? [ContactMask] takes telephone numbers and mail addresses out of a public document, wherever
/// they stand in it, before anything of it is written.
@NullMarked
package de.erfahrungsschatz.indexer.mask;

import org.jspecify.annotations.NullMarked;
