/// Tests of watching folders.
@NullMarked
package de.erfahrungsschatz.indexer.watch;

import org.jspecify.annotations.NullMarked;
