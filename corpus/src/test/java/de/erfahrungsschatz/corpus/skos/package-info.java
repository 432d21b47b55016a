/// Tests of the export of vocabularies.
@NullMarked
package de.erfahrungsschatz.corpus.skos;

import org.jspecify.annotations.NullMarked;
