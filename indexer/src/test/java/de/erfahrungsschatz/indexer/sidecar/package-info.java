/// Tests of what people write about files.
@NullMarked
package de.erfahrungsschatz.indexer.sidecar;

import org.jspecify.annotations.NullMarked;
