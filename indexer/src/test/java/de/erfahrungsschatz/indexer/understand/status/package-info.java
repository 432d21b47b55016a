/// Tests of what is told of dialogue formats.
@NullMarked
package de.erfahrungsschatz.indexer.understand.status;

import org.jspecify.annotations.NullMarked;
