/// Who may see what.
@NullMarked
package de.erfahrungsschatz.corpus.access;

import org.jspecify.annotations.NullMarked;
