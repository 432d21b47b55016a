/// Tests of what runs in a worker, here called directly.
@NullMarked
package de.erfahrungsschatz.indexer.extract.worker;

import org.jspecify.annotations.NullMarked;
