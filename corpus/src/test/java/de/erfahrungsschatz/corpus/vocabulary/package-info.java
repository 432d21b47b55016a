/// The vocabularies as shipped and as a network changes them.
@NullMarked
package de.erfahrungsschatz.corpus.vocabulary;

import org.jspecify.annotations.NullMarked;
