/// The laws that the values of a document keep.
@NullMarked
package de.erfahrungsschatz.corpus.document;

import org.jspecify.annotations.NullMarked;
