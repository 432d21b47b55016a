/// Tests of which words are proposed for the vocabularies.
@NullMarked
package de.erfahrungsschatz.indexer.candidate;

import org.jspecify.annotations.NullMarked;
