/// Who has withdrawn is known again, and nobody reads who it is.
@NullMarked
package de.erfahrungsschatz.corpus.withdrawal;

import org.jspecify.annotations.NullMarked;
