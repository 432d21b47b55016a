/// Small rules about words that several rooms need.
@NullMarked
package de.erfahrungsschatz.corpus.text;

import org.jspecify.annotations.NullMarked;
