/// That the measurements measure what they say, on small data and without looking at the clock.
@NullMarked
package de.erfahrungsschatz.benchmarks;

import org.jspecify.annotations.NullMarked;
