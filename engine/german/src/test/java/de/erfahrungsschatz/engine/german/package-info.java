/// German words and what becomes of them: each step by itself, then the whole chain by golden token streams, by random texts and by
/// probes of what must and must not meet.
@NullMarked
package de.erfahrungsschatz.engine.german;

import org.jspecify.annotations.NullMarked;
