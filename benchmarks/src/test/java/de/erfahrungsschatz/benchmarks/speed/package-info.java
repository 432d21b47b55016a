/// That both programs run to their end on a small collection and tell the truth about it.
@NullMarked
package de.erfahrungsschatz.benchmarks.speed;

import org.jspecify.annotations.NullMarked;
