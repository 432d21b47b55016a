/// Tests of words and labels.
@NullMarked
package de.erfahrungsschatz.indexer.understand.text;

import org.jspecify.annotations.NullMarked;
