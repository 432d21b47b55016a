/// Tests of understanding whole sources.
@NullMarked
package de.erfahrungsschatz.indexer.understand;

import org.jspecify.annotations.NullMarked;
