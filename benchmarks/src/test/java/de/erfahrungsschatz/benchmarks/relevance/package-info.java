/// That the measures measure what they say, and that what the product reached is held.
@NullMarked
package de.erfahrungsschatz.benchmarks.relevance;

import org.jspecify.annotations.NullMarked;
