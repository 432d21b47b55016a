/// That the fast plain Lucene finds, counts and marks what is there.
@NullMarked
package de.erfahrungsschatz.benchmarks.speed.layout;

import org.jspecify.annotations.NullMarked;
