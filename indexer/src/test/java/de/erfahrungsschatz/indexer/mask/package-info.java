/// Tests that no contact stays readable and nothing else is masked.
@NullMarked
package de.erfahrungsschatz.indexer.mask;

import org.jspecify.annotations.NullMarked;
