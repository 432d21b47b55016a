/// Tests of walking folders.
@NullMarked
package de.erfahrungsschatz.indexer.crawl;

import org.jspecify.annotations.NullMarked;
