/// What do pages cost, once the answer is there? By JMH.
@NullMarked
package de.erfahrungsschatz.benchmarks.render;

import org.jspecify.annotations.NullMarked;
