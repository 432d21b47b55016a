/// The small rules about words.
@NullMarked
package de.erfahrungsschatz.corpus.text;

import org.jspecify.annotations.NullMarked;
