/// Tests of the layout of pages.
@NullMarked
package de.erfahrungsschatz.indexer.extract.layout;

import org.jspecify.annotations.NullMarked;
