/// Tests of what texts mention.
@NullMarked
package de.erfahrungsschatz.indexer.understand.mention;

import org.jspecify.annotations.NullMarked;
