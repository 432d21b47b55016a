/// The made-up world and the comparison on it.
@NullMarked
package de.erfahrungsschatz.benchmarks.experts;

import org.jspecify.annotations.NullMarked;
