/// Tests of the rules, one by one.
@NullMarked
package de.erfahrungsschatz.indexer.understand.place;

import org.jspecify.annotations.NullMarked;
