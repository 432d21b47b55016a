/// Tests of finding documents and passages.
@NullMarked
package de.erfahrungsschatz.indexer.understand.person;

import org.jspecify.annotations.NullMarked;
