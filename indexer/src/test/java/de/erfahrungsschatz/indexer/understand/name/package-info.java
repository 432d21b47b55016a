/// Tests of finding documents and passages.
@NullMarked
package de.erfahrungsschatz.indexer.understand.name;

import org.jspecify.annotations.NullMarked;
