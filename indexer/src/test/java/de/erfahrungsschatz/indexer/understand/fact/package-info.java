/// Tests of the rules, one by one.
@NullMarked
package de.erfahrungsschatz.indexer.understand.fact;

import org.jspecify.annotations.NullMarked;
