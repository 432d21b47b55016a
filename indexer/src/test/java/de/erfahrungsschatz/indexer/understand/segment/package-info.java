/// Tests of finding documents and passages.
@NullMarked
package de.erfahrungsschatz.indexer.understand.segment;

import org.jspecify.annotations.NullMarked;
