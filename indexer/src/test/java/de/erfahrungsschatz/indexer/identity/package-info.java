/// Tests of the permanent names.
@NullMarked
package de.erfahrungsschatz.indexer.identity;

import org.jspecify.annotations.NullMarked;
