/// The comparison of ways to read files, on a few small ones.
@NullMarked
package de.erfahrungsschatz.benchmarks.intake;

import org.jspecify.annotations.NullMarked;
