/// Tests of the program's face.
@NullMarked
package de.erfahrungsschatz.indexer;

import org.jspecify.annotations.NullMarked;
